/**
 * Recurring public assemblies as values: editions, sessions, speakers, proposals and what became of
 * them.
 *
 * <p>An {@link org.assises.model.Assises} holds everything in flat lists, and things refer to each
 * other by their ids: a {@link org.assises.model.Session} names its edition, its room, its
 * speakers. One that exists is consistent. To change something, take a builder from what there is
 * ({@code toBuilder()}), set what is different and build again; nothing changes in place, and
 * everything may be shared between threads.
 *
 * <p>Everywhere in this package:
 *
 * <ul>
 *   <li>no argument, component or result is null: what may be absent is an {@link
 *       java.util.Optional}, and an empty list says that nothing is recorded;
 *   <li>lists are copied when they are handed in and cannot be changed; their order is the city's,
 *       unless it is said otherwise;
 *   <li>what is wrong is refused with an {@link java.lang.IllegalArgumentException} that names the
 *       thing and what is expected of it, and never repeats a text, which may be personal;
 *   <li>days are inclusive ({@code endDate}, {@code until}), instants exclusive ({@code end});
 *   <li>links are {@code http} or {@code https}, with a host and without a user;
 *   <li>no e-mail address, telephone number, postal address or birth date of a person is anywhere.
 * </ul>
 *
 * <table>
 *   <caption>The words of French cities, and the types that stand for them</caption>
 *   <thead>
 *     <tr><th scope="col">in French</th><th scope="col">here</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>assises, rencontres, états généraux</td>
 *         <td>{@link org.assises.model.Assises}: the series; {@link org.assises.model.Edition}:
 *             one holding of it</td></tr>
 *     <tr><td>séance, temps fort; créneau, matinée, après-midi</td>
 *         <td>{@link org.assises.model.Session}; {@link org.assises.model.Slot}, {@link
 *             org.assises.model.DayPart}</td></tr>
 *     <tr><td>ouverture, introduction; clôture, conclusion</td>
 *         <td>{@link org.assises.model.SessionKind#OPENING}; {@link
 *             org.assises.model.SessionKind#CLOSING}</td></tr>
 *     <tr><td>atelier; restitution des ateliers</td>
 *         <td>{@link org.assises.model.SessionKind#WORKSHOP}; {@link
 *             org.assises.model.SessionKind#WORKSHOP_RESULTS}</td></tr>
 *     <tr><td>permanence; réunion préparatoire</td>
 *         <td>{@link org.assises.model.SessionKind#SURVEY_DESK}; {@link
 *             org.assises.model.SessionKind#PREPARATORY_MEETING}</td></tr>
 *     <tr><td>échanges avec la salle</td>
 *         <td>{@link org.assises.model.Session#openFloor()}</td></tr>
 *     <tr><td>lieu, salle</td>
 *         <td>{@link org.assises.model.Place}, {@link org.assises.model.Room}</td></tr>
 *     <tr><td>intervenant, intervenante; animateur; rapporteur</td>
 *         <td>{@link org.assises.model.Speaker} with a {@link org.assises.model.Contribution} in a
 *             {@link org.assises.model.Contribution.Role}</td></tr>
 *     <tr><td>fonction, mandat, qualité</td>
 *         <td>{@link org.assises.model.Mandate}</td></tr>
 *     <tr><td>représentant, suppléant, au nom de</td>
 *         <td>{@link org.assises.model.OnBehalfOf}</td></tr>
 *     <tr><td>consentement, retrait du consentement</td>
 *         <td>{@link org.assises.model.NamingBasis.Consent}</td></tr>
 *     <tr><td>enquête, diagnostic; constat</td>
 *         <td>{@link org.assises.model.Survey}; {@link org.assises.model.SurveyResult}</td></tr>
 *     <tr><td>proposition; habitant, professionnel, collectif</td>
 *         <td>{@link org.assises.model.Proposal}; {@link org.assises.model.Author}</td></tr>
 *     <tr><td>suivi, état d’avancement; hors compétence</td>
 *         <td>{@link org.assises.model.FollowUp}, {@link org.assises.model.FollowUpStatus}; {@link
 *             org.assises.model.FollowUp.Reason#OUTSIDE_COMPETENCE}</td></tr>
 *     <tr><td>orientation; mesure, action</td>
 *         <td>{@link org.assises.model.Orientation}; {@link org.assises.model.Measure}</td></tr>
 *     <tr><td>bilan</td>
 *         <td>{@link org.assises.balance.Balance}, or {@link
 *             org.assises.model.DeclaredBalance} where only figures were published</td></tr>
 *     <tr><td>délibération du conseil municipal</td>
 *         <td>{@link org.assises.model.CouncilDecision}</td></tr>
 *     <tr><td>chiffre clé</td>
 *         <td>{@link org.assises.model.KeyFigure}</td></tr>
 *     <tr><td>thématique, axe</td>
 *         <td>{@link org.assises.model.Theme}</td></tr>
 *     <tr><td>commune, code INSEE, SIREN</td>
 *         <td>{@link org.assises.model.Territory}, {@link org.assises.model.Organization}</td></tr>
 *     <tr><td>direct, rediffusion</td>
 *         <td>{@link org.assises.model.Broadcast}</td></tr>
 *     <tr><td>source, d’après</td>
 *         <td>{@link org.assises.model.Source}, {@link org.assises.model.Claim}, {@link
 *             org.assises.model.Attested}</td></tr>
 *     <tr><td>brouillon</td>
 *         <td>{@link org.assises.model.Visibility#DRAFT}</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package org.assises.model;

import org.jspecify.annotations.NullMarked;
