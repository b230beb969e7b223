package org.assises.json;

import org.assises.json.published.LineContext;
import org.assises.json.published.LineSeries;
import org.assises.json.published.ProposalLines;

/** Converts lines between the public types and the internal types that have a codec. */
final class ProposalLineForms {
  private ProposalLineForms() {}

  static ProposalLines.Line form(ProposalLine line) {
    if (line instanceof ProposalLine.Published published) {
      return form(published);
    }
    ProposalLine.Removed removed = (ProposalLine.Removed) line;
    return new ProposalLines.RemovedLine(form(removed.series()), removed.tombstone());
  }

  private static ProposalLines.Line form(ProposalLine.Published line) {
    ProposalLine.Context context = line.context();
    return new ProposalLines.PublishedLine(
        form(line.series()),
        line.proposal(),
        new LineContext(
            line.revision(),
            context.status(),
            line.outcome(),
            line.authors(),
            context.editionTitle(),
            context.editionYear(),
            context.themeNames()));
  }

  private static LineSeries form(ProposalLine.Series series) {
    return new LineSeries(series.assises(), series.inseeCode());
  }

  static ProposalLine line(ProposalLines.Line form) {
    if (form instanceof ProposalLines.PublishedLine published) {
      return line(published);
    }
    ProposalLines.RemovedLine removed = (ProposalLines.RemovedLine) form;
    return new ProposalLine.Removed(series(removed.series()), removed.tombstone());
  }

  private static ProposalLine line(ProposalLines.PublishedLine form) {
    LineContext context = form.context();
    return new ProposalLine.Published(
        series(form.series()),
        form.proposal(),
        context.revision(),
        new ProposalLine.Context(
            context.status(), context.editionTitle(), context.editionYear(), context.themeNames()));
  }

  private static ProposalLine.Series series(LineSeries form) {
    return new ProposalLine.Series(form.assises(), form.inseeCode());
  }
}
