package org.assises.aggregator.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assises.aggregator.feed.City;
import org.assises.json.FolderIndex;
import org.assises.model.AssisesId;

/** The published folder of a generated city. */
final class CityFolder {
  private static final Instant PUBLISHED = Instant.parse("2026-11-01T06:00:00Z");
  private static final double UPCOMING = 0.3;

  private final City city;
  private final long proposals;
  private final long spoilt;
  private final SplittableRandom random;

  CityFolder(City city, long proposals, long spoilt, SplittableRandom random) {
    this.city = city;
    this.proposals = proposals;
    this.spoilt = spoilt;
    this.random = random;
  }

  /**
   * @param hostile the number of the way in which the whole folder is damaged; below 0 if it is not
   */
  void write(Path folder, ExpectedCounts expected, int hostile) throws IOException {
    Files.createDirectories(folder);
    ExpectedCounts counts = hostile < 0 ? expected : new ExpectedCounts();
    List<FolderIndex.File> files = new ArrayList<>();
    Path lines = folder.resolve("proposals.ndjson");
    try (HashedOutput out = HashedOutput.to(lines)) {
      new CityLines(city, random, counts).write(proposals, spoilt, out);
      files.add(out.listed("proposals.ndjson", "application/x-ndjson", PUBLISHED));
    }
    if (random.nextDouble() < UPCOMING && hostile < 0) {
      Path edition = folder.resolve("edition-2027.json");
      try (HashedOutput out = HashedOutput.to(edition)) {
        int sessions = UpcomingEdition.write(city, random, out);
        expected.count("sessions," + city.departement() + ",2027,", sessions);
        files.add(out.listed("edition-2027.json", "application/json", PUBLISHED));
      }
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(FolderIndex.NAME))) {
      new FolderIndex(new AssisesId(city.assises()), PUBLISHED, files).write(out);
    }
    if (hostile >= 0) {
      HostileFolder.spoil(folder, hostile);
      expected.count("refused," + city.departement() + ",,", 1);
    }
  }
}
