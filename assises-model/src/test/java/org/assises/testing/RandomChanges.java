package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Text;
import org.assises.model.Visibility;

/** Random changes of a city between two publications. Secrets stay secret. */
final class RandomChanges {
  private final Assises before;
  private final Draw draw;
  private final Words words;
  private final RandomSlots slots;

  RandomChanges(Assises before, Draw draw) {
    this.before = before;
    this.draw = draw;
    this.words = new Words(draw);
    this.slots = new RandomSlots(draw);
  }

  Assises made() {
    Assises.Builder after =
        before.toBuilder()
            .sessions(before.sessions().stream().map(this::changed).toList())
            .proposals(proposals());
    if (draw.chance(20)) {
      after.name(words.text(false));
    }
    return draw.chance(30) ? after.buildReferenced() : after.build();
  }

  private Session changed(Session session) {
    Session.Builder changed = session.toBuilder();
    switch (draw.between(0, 11)) {
      case 0 -> changed.title(words.text(isSecret(session)));
      case 1 -> changed.slot(slots.slot());
      case 2 -> changed.status(draw.oneOf(SessionStatus.values()));
      case 3 -> changed.contributions(draw.shuffled(session.contributions()));
      case 4 -> changed.visibility(Visibility.DRAFT);
      case 5 -> changed.visibility(isSecret(session) ? session.visibility() : Visibility.PUBLIC);
      case 6 -> changed.contributions(draw.someOf(session.contributions()));
      case 7 -> draw.someOf(openRooms(session.place())).forEach(changed::room);
      default -> {}
    }
    return changed.build();
  }

  /** {@return the open rooms, only those in the session's own place if it has one} */
  private List<RoomId> openRooms(Optional<PlaceId> place) {
    return before.rooms().stream()
        .filter(room -> place.isEmpty() || place.get().equals(room.place()))
        .map(Room::id)
        .filter(id -> !id.value().contains(RandomAssises.SECRET))
        .filter(id -> !id.equals(RecalledHouse.ROOM))
        .toList();
  }

  private List<Proposal> proposals() {
    Stream<Proposal> changed = before.proposals().stream().map(this::changed);
    List<Proposal> added = draw.upTo(1, this::proposal);
    return Stream.concat(changed, added.stream()).toList();
  }

  private Proposal changed(Proposal proposal) {
    Proposal.Builder changed = proposal.toBuilder();
    switch (draw.between(0, 9)) {
      case 0 -> changed.title(words.text(isSecret(proposal)));
      case 1 -> changed.followUps(followedUp(proposal));
      case 2 -> changed.visibility(Visibility.DRAFT);
      case 3 -> changed.visibility(isSecret(proposal) ? proposal.visibility() : Visibility.PUBLIC);
      default -> {}
    }
    return changed.build();
  }

  private List<FollowUp> followedUp(Proposal proposal) {
    List<FollowUp> followUps = new ArrayList<>(proposal.followUps());
    FollowUpStatus status = draw.oneOf(FollowUpStatus.values());
    followUps.add(
        FollowUp.builder(last(followUps), status)
            .note(words.text(isSecret(proposal)))
            .correction(true)
            .build());
    return followUps;
  }

  /** {@return the day of publication or of the last follow-up, whichever is later} */
  private static LocalDate last(List<FollowUp> followUps) {
    return followUps.stream()
        .map(followUp -> followUp.date().earliest())
        .filter(day -> day.isAfter(DAY))
        .max(Comparator.naturalOrder())
        .orElse(DAY);
  }

  private Proposal proposal() {
    ProposalId id = new ProposalId("new-" + before.proposals().size());
    return Proposal.builder(id, before.editions().get(0).id(), Text.of("fr", id.value())).build();
  }

  private static boolean isSecret(Session session) {
    return session.id().value().contains(RandomAssises.SECRET)
        || session.id().equals(RecalledItems.SESSION);
  }

  private static boolean isSecret(Proposal proposal) {
    return proposal.id().value().contains(RandomAssises.SECRET)
        || proposal.id().equals(RecalledItems.PROPOSAL);
  }
}
