/**
 * What may leave the city: the checks before publication, what each published item shows, and how
 * that changes from one publication to the next.
 *
 * <h2>One definition of what an item shows</h2>
 *
 * <p>A {@link org.assises.publication.Publication} is the public part of an assises in a normal
 * form, made once for all formats: drafts and unnamed people are left out, follow-ups of later days
 * too, and a session has the status that it has with its edition. On top of it, {@link
 * org.assises.publication.ShownSession}, {@link org.assises.publication.ShownProposal} and {@link
 * org.assises.publication.ShownEdition} resolve what is said elsewhere and shown with an item: its
 * place, the names of its people and themes, the functions on the day, the nearest page. Formats
 * write from these.
 *
 * <p>{@code SessionFacts}, {@code EditionFacts}, {@code ProposalFacts} and {@code HouseFacts} list
 * what items show, one {@link org.assises.publication.Fact} a line. From the list follow
 *
 * <ul>
 *   <li>the changes: each fact that differs is a {@link org.assises.publication.Change.Changed}
 *       with its former and its present {@link org.assises.publication.ShownValue}; what is shown
 *       of another item and differs is a {@link org.assises.publication.Change.Affected};
 *   <li>the {@link org.assises.publication.Revision} of an item: it rises exactly when a change is
 *       about the item;
 *   <li>the time of the last change of each {@link org.assises.publication.Scope}, which is the
 *       Last-Modified of the feeds made of it;
 *   <li>the words for changes in French, Breton and English ({@link
 *       org.assises.publication.ChangeTexts}), from {@code changes_*.properties}.
 * </ul>
 *
 * <p>To show a new member of a session: add it to {@code Session} and to its JSON codec, add a line
 * to {@code SessionFacts}, and a word for it to each {@code changes_*.properties}. Tests fail where
 * one of these is missing.
 *
 * <h2>Days that pass</h2>
 *
 * <p>A follow-up applies from its date on. One that is dated later than the day of publication is
 * not published yet; it appears in the first publication on or after its day, as a change and a
 * revision like any other. The same holds for names: consent counts from its day to the day before
 * its withdrawal. A publication shows one day, that on which it was made, whenever it is read.
 *
 * <h2>What is kept of changes</h2>
 *
 * <p>{@link org.assises.publication.Publication#changes} has every change with all values. {@link
 * org.assises.publication.Publication#history} is what is kept and what feeds tell: no former texts
 * other than titles and names, and no people's names at all.
 */
@NullMarked
package org.assises.publication;

import org.jspecify.annotations.NullMarked;
