package org.assises.benchmarks.data;

import static org.assises.benchmarks.data.GeneratedCity.fr;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Name;
import org.assises.model.OrganizationId;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;

/** Proposals with their follow-ups, about 1,450 octets of JSON each. */
final class GeneratedProposals {
  private static final long SEED = 20_221_008;
  private static final LocalDate WORKSHOP_DAY = LocalDate.of(2022, 10, 8);

  private GeneratedProposals() {}

  /** {@return a number of proposals, made in the workshops with the same numbers} */
  static List<Proposal> list(long first, int size) {
    List<Proposal> proposals = new ArrayList<>(size);
    for (long i = first; i < first + size; i++) {
      proposals.add(at(i, first));
    }
    return proposals;
  }

  /** {@return the proposal with a number, made in one of the workshops from the first one on} */
  private static Proposal at(long i, long firstWorkshop) {
    SplittableRandom random = new SplittableRandom(SEED + i);
    return Proposal.builder(
            new ProposalId("p-" + i), GeneratedCity.edition(0), fr(FrenchText.title(random)))
        .description(fr(FrenchText.sentences(260, random)))
        .origin(
            new Origin.InSession(
                GeneratedSessions.id(firstWorkshop + random.nextInt(GeneratedCity.WORKSHOPS))))
        .author(author(random))
        .submittedOn(WORKSHOP_DAY)
        .themes(List.of(GeneratedCity.theme(random.nextInt(GeneratedCity.THEMES))))
        .supporters(random.nextInt(200))
        .followUps(followUps(random))
        .page(URI.create("https://www.ville.example/assises/propositions/" + i))
        .build();
  }

  private static Author author(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Author.Professional(
              Optional.empty(),
              Optional.of(fr("médiatrice sociale")),
              Optional.of(organization(random)));
      case 1 -> new Author.Collective(fr("Table " + (1 + random.nextInt(9))), Optional.of(8));
      default -> new Author.Inhabitant(nameWithoutConsent(random), Optional.of(fr("Kermoysan")));
    };
  }

  /** Returns a name without consent for one inhabitant in ten. It must not be published. */
  private static Optional<Name> nameWithoutConsent(SplittableRandom random) {
    return random.nextInt(10) == 0
        ? Optional.of(new Name("Nom Retenu", Optional.empty()))
        : Optional.empty();
  }

  private static List<FollowUp> followUps(SplittableRandom random) {
    LocalDate first = WORKSHOP_DAY.plusDays(30L + random.nextInt(200));
    return List.of(
        FollowUp.builder(first, FollowUpStatus.IN_PROGRESS)
            .progress(10 + random.nextInt(80))
            .note(fr(FrenchText.sentences(60, random)))
            .responsible(organization(random))
            .build(),
        FollowUp.builder(first.plusDays(200), outcome(random))
            .note(fr(FrenchText.sentences(60, random)))
            .responsible(organization(random))
            .build());
  }

  private static FollowUpStatus outcome(SplittableRandom random) {
    return FrenchText.pick(
        List.of(
            FollowUpStatus.IMPLEMENTED, FollowUpStatus.IN_PROGRESS, FollowUpStatus.NOT_RETAINED),
        random);
  }

  private static OrganizationId organization(SplittableRandom random) {
    return GeneratedCity.organization(random.nextInt(GeneratedCity.ORGANIZATIONS));
  }
}
