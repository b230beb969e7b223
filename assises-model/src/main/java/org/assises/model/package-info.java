/**
 * Recurring public assemblies as values: editions, sessions, speakers, proposals and their
 * follow-up.
 *
 * <p>An {@link org.assises.model.Assises} holds all items in flat lists. Items refer to each other
 * by id: a {@link org.assises.model.Session} refers to its edition, its room and its speakers.
 * Every {@code Assises} is consistent: each id is unique and each reference leads to an item. All
 * values are immutable and can be shared between threads. To change one, take a builder from it
 * ({@code toBuilder()}), set what differs and build a new value.
 *
 * <p>These rules hold in the whole package:
 *
 * <ul>
 *   <li>No argument, component or result is null. A value that may be absent is an {@link
 *       java.util.Optional}. An empty list means that nothing is recorded.
 *   <li>Lists are copied on the way in and are unmodifiable. Unless stated otherwise, their order
 *       is the one the city chose.
 *   <li>Invalid values are refused with an {@link java.lang.IllegalArgumentException}. Its message
 *       names the problem and what is expected. It never repeats a text, because texts may be
 *       personal.
 *   <li>Dates at the end of a period ({@code endDate}, {@code until}) are inclusive. The end of a
 *       session ({@code end}) is exclusive.
 *   <li>Links are {@code http} or {@code https}, with a host and without user information.
 *   <li>No type has room for the e-mail address, telephone number, postal address or birth date of
 *       a person.
 * </ul>
 *
 * <table>
 *   <caption>Glossary</caption>
 *   <thead>
 *     <tr><th scope="col">English</th><th scope="col">French</th><th scope="col">type</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>assises</td><td>assises, rencontres, états généraux</td>
 *         <td>{@link org.assises.model.Assises}, the whole series</td></tr>
 *     <tr><td>edition</td><td>édition</td>
 *         <td>{@link org.assises.model.Edition}, one occurrence of the series</td></tr>
 *     <tr><td>draft</td><td>brouillon</td>
 *         <td>{@link org.assises.model.Visibility#DRAFT}</td></tr>
 *     <tr><td>title, description</td><td>titre, description</td>
 *         <td>{@link org.assises.model.Text}, in one or more languages</td></tr>
 *     <tr><td>organizer</td><td>organisateur</td>
 *         <td>{@link org.assises.model.Organization}</td></tr>
 *     <tr><td>commune</td><td>commune</td>
 *         <td>{@link org.assises.model.Territory}, with its INSEE code</td></tr>
 *     <tr><td>session</td><td>séance, temps fort</td>
 *         <td>{@link org.assises.model.Session}</td></tr>
 *     <tr><td>slot</td><td>créneau</td>
 *         <td>{@link org.assises.model.Slot}, with the start and the end of a session</td></tr>
 *     <tr><td>morning, afternoon, evening</td><td>matin, après-midi, soir</td>
 *         <td>{@link org.assises.model.DayPart}</td></tr>
 *     <tr><td>opening, closing</td><td>ouverture, clôture</td>
 *         <td>{@link org.assises.model.SessionKind#OPENING}, {@link org.assises.model.SessionKind#CLOSING}</td></tr>
 *     <tr><td>talk</td><td>conférence</td>
 *         <td>{@link org.assises.model.SessionKind#TALK}</td></tr>
 *     <tr><td>survey results</td><td>restitution d’enquête</td>
 *         <td>{@link org.assises.model.SessionKind#SURVEY_RESULTS}</td></tr>
 *     <tr><td>workshop</td><td>atelier</td>
 *         <td>{@link org.assises.model.SessionKind#WORKSHOP}</td></tr>
 *     <tr><td>workshop results</td><td>restitution d’ateliers</td>
 *         <td>{@link org.assises.model.SessionKind#WORKSHOP_RESULTS}</td></tr>
 *     <tr><td>preparatory meeting</td><td>réunion préparatoire</td>
 *         <td>{@link org.assises.model.SessionKind#PREPARATORY_MEETING}</td></tr>
 *     <tr><td>survey desk</td><td>permanence</td>
 *         <td>{@link org.assises.model.SessionKind#SURVEY_DESK}</td></tr>
 *     <tr><td>open floor</td><td>échanges avec la salle</td>
 *         <td>{@link org.assises.model.Session#openFloor()}</td></tr>
 *     <tr><td>registration</td><td>inscription</td>
 *         <td>{@link org.assises.model.Registration}</td></tr>
 *     <tr><td>place, room</td><td>lieu, salle</td>
 *         <td>{@link org.assises.model.Place}, {@link org.assises.model.Room}</td></tr>
 *     <tr><td>live stream, replay</td><td>direct, rediffusion</td>
 *         <td>{@link org.assises.model.Broadcast}</td></tr>
 *     <tr><td>speaker</td><td>intervenant, intervenante</td>
 *         <td>{@link org.assises.model.Speaker}</td></tr>
 *     <tr><td>moderator, rapporteur</td><td>modération, rapport</td>
 *         <td>{@link org.assises.model.Contribution.Role}</td></tr>
 *     <tr><td>function</td><td>fonction, mandat, qualité</td>
 *         <td>{@link org.assises.model.Mandate}, held since one date and until another</td></tr>
 *     <tr><td>on behalf of</td><td>au nom de, suppléant</td>
 *         <td>{@link org.assises.model.OnBehalfOf}</td></tr>
 *     <tr><td>consent</td><td>consentement</td>
 *         <td>{@link org.assises.model.NamingBasis.Consent}</td></tr>
 *     <tr><td>survey</td><td>enquête, diagnostic</td>
 *         <td>{@link org.assises.model.Survey}</td></tr>
 *     <tr><td>survey result</td><td>résultat d’enquête</td>
 *         <td>{@link org.assises.model.SurveyResult}</td></tr>
 *     <tr><td>theme</td><td>thème, thématique, axe</td>
 *         <td>{@link org.assises.model.Theme}</td></tr>
 *     <tr><td>proposal</td><td>proposition</td>
 *         <td>{@link org.assises.model.Proposal}</td></tr>
 *     <tr><td>inhabitant, professional, collective</td><td>habitant, professionnel, collectif</td>
 *         <td>{@link org.assises.model.Author}</td></tr>
 *     <tr><td>follow-up</td><td>suite donnée</td>
 *         <td>{@link org.assises.model.FollowUp}</td></tr>
 *     <tr><td>status of a proposal</td><td>état</td>
 *         <td>{@link org.assises.model.FollowUpStatus}</td></tr>
 *     <tr><td>pending, in progress, implemented</td><td>en attente, en cours, réalisée</td>
 *         <td>{@link org.assises.model.FollowUpStatus}</td></tr>
 *     <tr><td>already in place, not retained</td><td>déjà en place, non retenue</td>
 *         <td>{@link org.assises.model.FollowUpStatus}</td></tr>
 *     <tr><td>outside the city's competence</td><td>hors des compétences de la ville</td>
 *         <td>{@link org.assises.model.FollowUp.Reason#OUTSIDE_COMPETENCE}</td></tr>
 *     <tr><td>council decision</td><td>délibération du conseil municipal</td>
 *         <td>{@link org.assises.model.CouncilDecision}</td></tr>
 *     <tr><td>orientation</td><td>orientation</td>
 *         <td>{@link org.assises.model.Orientation}</td></tr>
 *     <tr><td>measure</td><td>mesure</td>
 *         <td>{@link org.assises.model.Measure}</td></tr>
 *     <tr><td>balance</td><td>bilan</td>
 *         <td>{@link org.assises.balance.Balance} or, where only figures were published, {@link org.assises.model.DeclaredBalance}</td></tr>
 *     <tr><td>key figure</td><td>chiffre clé</td>
 *         <td>{@link org.assises.model.KeyFigure}</td></tr>
 *     <tr><td>source</td><td>source</td>
 *         <td>{@link org.assises.model.Source}</td></tr>
 *     <tr><td>claim</td><td>affirmation d’une source</td>
 *         <td>{@link org.assises.model.Claim}</td></tr>
 *     <tr><td>attested value</td><td>valeur retenue</td>
 *         <td>{@link org.assises.model.Attested}</td></tr>
 *     <tr><td>publication</td><td>publication</td>
 *         <td>{@link org.assises.publication.Publication}</td></tr>
 *     <tr><td>revision</td><td>révision</td>
 *         <td>{@link org.assises.publication.Revision}, one version of a published item</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package org.assises.model;

import org.jspecify.annotations.NullMarked;
