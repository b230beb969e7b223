/**
 * Publications: the checks before publication, the published form of each item, and the changes
 * from one publication to the next.
 *
 * <h2>The published form of an item</h2>
 *
 * <p>A {@link org.assises.publication.Publication} is the public part of an assises in a normal
 * form that all formats share. Drafts, later follow-ups and names without a legal basis are left
 * out, and sessions take the status of a cancelled or postponed edition. {@link
 * org.assises.publication.ShownSession}, {@link org.assises.publication.ShownProposal} and {@link
 * org.assises.publication.ShownEdition} add the values that an item takes from other items, such as
 * its place, the names of people and themes, their functions on the day, and the web page. Formats
 * write these values.
 *
 * <p>{@code SessionFacts}, {@code EditionFacts}, {@code ProposalFacts} and {@code HouseFacts} list
 * the facts that items show, one {@link org.assises.publication.Fact} on each line. These lists
 * determine:
 *
 * <ul>
 *   <li>the changes: each fact that differs is a {@link org.assises.publication.Change.Changed}
 *       with its former and new {@link org.assises.publication.ShownValue}; a different value of
 *       another item is a {@link org.assises.publication.Change.Affected};
 *   <li>the {@link org.assises.publication.Revision} of an item, whose number is incremented
 *       exactly if there is a change of the item;
 *   <li>the time of the last change of each {@link org.assises.publication.Scope}, which is the
 *       Last-Modified of its feeds;
 *   <li>the descriptions of changes in French, Breton and English ({@link
 *       org.assises.publication.ChangeTexts}), from {@code changes_*.properties}.
 * </ul>
 *
 * <p>To publish a new member of a session, add it to {@code Session} and to its JSON codec, add a
 * line to {@code SessionFacts}, and add a label to each {@code changes_*.properties}. Tests fail if
 * one of these is missing.
 *
 * <h2>Effective dates</h2>
 *
 * <p>A follow-up applies from its date. If the date is after the day of publication, the follow-up
 * appears in the first publication on or after its date, with a change and a new revision. Names
 * likewise depend on the day: consent applies from the day it is given to the day before its
 * withdrawal. A publication always shows the state of its own day.
 *
 * <h2>The history of changes</h2>
 *
 * <p>{@link org.assises.publication.Publication#changes} contains all changes with all values.
 * {@link org.assises.publication.Publication#history} is stored and published in feeds. It contains
 * no texts other than titles and names of items, and no names of people.
 */
@NullMarked
package org.assises.publication;

import org.jspecify.annotations.NullMarked;
