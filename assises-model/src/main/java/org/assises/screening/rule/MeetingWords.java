package org.assises.screening.rule;

/** Words and links that give access to online meetings. Case is ignored. */
final class MeetingWords {
  static final WordList SECRET_PARAMETERS =
      WordList.of(
          // Link parameters whose value gives access: https://.../j/123?pwd=...
          "pwd passwd password passcode pass jwt accesscode access_code pin secret mdp motdepasse",
          "config.password roompassword attendeepw moderatorpw checksum tk");

  static final WordList HOSTS =
      WordList.of(
          // A link to one of these gives access by itself.
          "meet.google.com/ teams.microsoft.com/l/meetup-join/ teams.microsoft.com/meet/",
          "teams.live.com/meet/ zoom.us/my/ zoom.us/s/ /bigbluebutton/api/join webex.com/meet/",
          "webex.com/join/");

  static final WordList LABELS =
      WordList.of(
          // Last words of labels before a code: code secret : 998877, mot de passe de la réunion :
          // Abc12.
          "secret confidentiel accès acces pin passe mdp passcode password code kennwort passwort",
          "zugangscode digicode kuzh ger-tremen participant participants");

  static final WordList LABEL_STARTS =
      WordList.of(
          // First words of such labels, with other words in between: "code ... réunion :".
          "code codes pin mdp mot passcode password pwd kennwort passwort zugangscode digicode ger");

  static final WordList MEETINGS =
      WordList.of(
          // Meetings whose identifier gives access: ID de réunion : 812 3456 7890, Zoom ID: 812
          // 3456 7890.
          "réunion visio visioconférence webinaire zoom teams webex meeting");

  static final WordList IDENTIFIERS =
      WordList.of(
          // Before or after these: ID de réunion, accès visio. "Accès : D765" is a road.
          "id identifiant accès");

  static final WordList LABEL_ENDS =
      WordList.of(
          // Words that may follow within a label: mot de passe de la réunion.
          "réunion visio visioconférence conférence audioconférence webinaire séance salle zoom",
          "teams meeting");

  static final WordList ONLINE =
      WordList.of(
          // Meetings that one joins with a code: visio Zoom, code 4821 93.
          "visio visioconférence audioconférence webinaire zoom teams webex meeting");

  static final WordList SENTENCE_LABELS =
      WordList.of(
          // First words of labels without a colon: le code d'accès est 482193.
          "code codes digicode mdp mot passcode id pin");

  static final WordList SENTENCE_SECRETS =
      WordList.of(
          // Words of such labels that show that the code is secret.
          "digicode mdp passcode accès acces secret confidentiel pin passe réunion visio",
          "visioconférence audioconférence webinaire zoom teams webex meeting portail portillon",
          "porte porche hall alarme immeuble entrée garage");

  static final WordList SENTENCE_JOINTS =
      WordList.of(
          // Other words of such labels: le mot de passe de la salle est Quai26.
          "d de du la le l cette notre votre conférence séance salle est sera");

  private MeetingWords() {}
}
