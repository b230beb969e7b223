package org.assises.benchmarks.fresh;

import java.io.IOException;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.calendar.OneCalendar;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.benchmarks.json.OneFeed;
import org.assises.publication.Publication;

/** The program of a fresh JVM: it does nothing, makes a publication, or makes and exports one. */
public final class FirstExport {
  private static final int ITEMS = 25;

  private FirstExport() {}

  /** Takes a name of {@link FirstExports}. */
  public static void main(String[] arguments) throws IOException {
    String way = arguments[0];
    if (way.equals("nothing")) {
      return;
    }
    Publication publication = GeneratedCity.published(GeneratedCity.with(0, ITEMS, ITEMS));
    Ring ring = new Ring();
    if (way.startsWith("calendar ")) {
      OneCalendar.write(way.substring("calendar ".length()), publication, ring);
    } else if (way.startsWith("feed ")) {
      OneFeed.write(way.substring("feed ".length()), publication, ring);
    }
  }
}
