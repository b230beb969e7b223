package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.NoSuchElementException;
import org.assises.model.EditionId;

/**
 * The part of a publication that a feed contains. The last change in this part is the Last-Modified
 * of the feed, so that a correction in one edition does not affect the feeds of other editions.
 */
public sealed interface Scope {
  /**
   * {@return the instant of the last change in this scope of a publication, in whole seconds}
   *
   * @throws NoSuchElementException if the scope is that of an edition that is not published
   */
  Instant lastModified(Publication publication);

  /** {@return the whole publication} */
  static Scope everything() {
    return new Everything();
  }

  /** {@return the programmes of all editions, with the facts of the editions and the series} */
  static Scope programmes() {
    return new Programmes();
  }

  /** {@return the programme of one edition, with the facts of the edition and the series} */
  static Scope programme(EditionId edition) {
    return new Programme(edition);
  }

  /**
   * {@return one edition with its programme, proposals, surveys and balances, and the items they
   * refer to}
   */
  static Scope edition(EditionId edition) {
    return new OneEdition(edition);
  }

  /** {@return the proposals of all editions, with tombstones} */
  static Scope proposals() {
    return new Proposals();
  }

  /** {@return the proposals of one edition, with tombstones} */
  static Scope proposals(EditionId edition) {
    return new ProposalsOf(edition);
  }

  /**
   * {@return a selection of the sessions of a programme}
   *
   * <p>A change of a session outside the selection counts only if it may have removed the session
   * from the selection.
   *
   * @param programme {@link #programmes()} or {@link #programme}
   */
  static Scope selected(Scope programme, Selection selection) {
    return selection.equals(Selection.all()) ? programme : new Selected(programme, selection);
  }

  /** The selected sessions of a programme. */
  record Selected(Scope programme, Selection selection) implements Scope {
    public Selected {
      requireNonNull(programme, "programme");
      requireNonNull(selection, "selection");
    }

    @Override
    public Instant lastModified(Publication publication) {
      return SelectionTime.of(publication, this);
    }
  }

  /** The whole publication. */
  record Everything() implements Scope {
    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().everything();
    }
  }

  /** The programmes of all editions. */
  record Programmes() implements Scope {
    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().programmes();
    }
  }

  /** The programme of an edition. */
  record Programme(EditionId edition) implements Scope {
    public Programme {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().of(edition).programme();
    }
  }

  /** One edition with everything that belongs to it. */
  record OneEdition(EditionId edition) implements Scope {
    public OneEdition {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().of(edition).whole();
    }
  }

  /** All proposals. */
  record Proposals() implements Scope {
    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().proposals();
    }
  }

  /** The proposals of an edition. */
  record ProposalsOf(EditionId edition) implements Scope {
    public ProposalsOf {
      requireNonNull(edition, "edition");
    }

    @Override
    public Instant lastModified(Publication publication) {
      return publication.modificationTimes().of(edition).proposals();
    }
  }
}
