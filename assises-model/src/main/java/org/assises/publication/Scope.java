package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.assises.model.EditionId;

/**
 * A part of a publication that a feed is made of. When something in it last changed is the
 * Last-Modified of the feed, so that a correction in one edition leaves the feeds of the others as
 * they are.
 */
public sealed interface Scope {
  /** {@return when something in this scope last changed, by the times of a publication} */
  Instant lastModified(ModificationTimes times);

  /** {@return all that is published} */
  static Scope everything() {
    return new Everything();
  }

  /** {@return the programmes of all editions, with what is said of the editions and the series} */
  static Scope programmes() {
    return new Programmes();
  }

  /** {@return the programme of one edition, with what is said of the edition and the series} */
  static Scope programme(EditionId edition) {
    return new Programme(edition);
  }

  /**
   * {@return all of one edition: programme, proposals, surveys, balances, and what they refer to}
   */
  static Scope edition(EditionId edition) {
    return new OneEdition(edition);
  }

  /** {@return all proposals, and the tombstones of those that were removed} */
  static Scope proposals() {
    return new Proposals();
  }

  /** {@return the proposals of one edition, and the tombstones of those that were removed} */
  static Scope proposals(EditionId edition) {
    return new ProposalsOf(edition);
  }

  /**
   * {@return a selection of the sessions of a programme}
   *
   * <p>A change of a session that is not selected touches it only where that session may have left
   * the selection by it.
   *
   * @param programme {@link #programmes()} or {@link #programme}
   */
  static Scope selected(Scope programme, Selection selection) {
    return selection.equals(Selection.all()) ? programme : new Selected(programme, selection);
  }

  /** Selected sessions of a programme. */
  record Selected(Scope programme, Selection selection) implements Scope {
    public Selected {
      requireNonNull(programme, "programme");
      requireNonNull(selection, "selection");
    }

    @Override
    public Instant lastModified(ModificationTimes times) {
      return programme.lastModified(times);
    }
  }

  /** All that is published. */
  record Everything() implements Scope {
    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.everything();
    }
  }

  /** The programmes of all editions. */
  record Programmes() implements Scope {
    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.programmes();
    }
  }

  /** The programme of an edition. */
  record Programme(EditionId edition) implements Scope {
    public Programme {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.of(edition).programme();
    }
  }

  /** All of an edition. */
  record OneEdition(EditionId edition) implements Scope {
    public OneEdition {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.of(edition).whole();
    }
  }

  /** All proposals. */
  record Proposals() implements Scope {
    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.proposals();
    }
  }

  /** The proposals of an edition. */
  record ProposalsOf(EditionId edition) implements Scope {
    public ProposalsOf {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(ModificationTimes times) {
      return times.of(edition).proposals();
    }
  }
}
