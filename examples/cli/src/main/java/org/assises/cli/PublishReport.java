package org.assises.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.cli.folder.Stray;
import org.assises.publication.Change;
import org.assises.publication.ChangeTexts;
import org.assises.publication.Publication;

/**
 * The report of {@code assises publish}, starting with what needs attention: about twenty lines for
 * a document of any size.
 */
record PublishReport(Report report, Path document, Path folder) {
  private static final int MOST_FILES = 6;
  private static final int MOST_FINDINGS = 6;
  private static final int MOST_CHANGES = 6;
  private static final int MOST_LOSSES = 4;

  /** Reports what subscribers see when revisions start again from zero. */
  void anew() {
    report.say("anew");
    for (String consequence : List.of("revisions", "cancelled", "changes")) {
      report.item(texts().say("anew." + consequence));
    }
  }

  /** Reports which files were written, and for whom. */
  void published(PublishedFiles files) {
    Publication publication = files.publication();
    report.say(
        "published",
        "name",
        publication.assises().name().in(publication.assises().languages()),
        "at",
        texts().moment(publication.at(), publication.assises().zone()),
        "folder",
        folder);
    List<String> calendars = new ArrayList<>();
    List<String> feeds = new ArrayList<>();
    for (PublishedFile file : files.list()) {
      (file.isCalendar() ? calendars : feeds).add(file.name());
    }
    report.item("published.calendars", "files", texts().list(calendars, MOST_FILES));
    report.item("published.feeds", "files", texts().list(feeds, MOST_FILES));
    report.item("published.index", "count", files.list().size());
  }

  /** Reports the findings. */
  void findings(Publication publication) {
    new FindingLines(report, document).tell(publication.findings(), MOST_FINDINGS);
  }

  /** Reports what changed since the last publication. */
  void changes(Publication publication) {
    List<Change> changes = publication.changes();
    if (changes.isEmpty()) {
      report.say("published.unchanged");
      return;
    }
    ChangeTexts words = ChangeTexts.of(publication, List.of(texts().language()));
    report.say("changed");
    report.items(
        changes.stream().map(change -> words.title(change)).toList(), MOST_CHANGES, "changed.more");
  }

  /**
   * Reports the number of all losses, and those that the former losses do not contain: none if they
   * are absent.
   */
  void losses(Losses losses, Optional<Losses> former) {
    Losses news = former.map(losses::without).orElseGet(() -> new Losses(Map.of()));
    if (news.count() > 0) {
      report.count("losses.new", news.count());
      report.items(
          SharedLoss.in(news).stream().map(loss -> loss.line(texts())).toList(),
          MOST_LOSSES,
          "more");
    }
    if (losses.count() > 0) {
      report.count("losses", losses.count(), "document", document);
    }
  }

  /** Reports what was left in the folder of versions, if there is anything. */
  void strays(List<Stray> strays) {
    if (!strays.isEmpty()) {
      report.say("strays");
    }
    for (Stray stray : strays) {
      report.item(stray.removable() ? "stray.stuck" : "stray.foreign", "path", stray.path());
    }
  }

  private Texts texts() {
    return report.texts();
  }
}
