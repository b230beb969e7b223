package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BroadcastTest {
  private static final ZonedDateTime TEN_TO_NINE =
      ZonedDateTime.parse("2024-11-23T08:50:00+01:00[Europe/Paris]");

  @Test
  void aLiveStreamMayHaveAStartButNoPage() {
    Text channel = Text.of("fr", "chaîne YouTube de la ville");
    SourceId announcement = new SourceId("q3");

    Broadcast live = Broadcast.liveOn(channel).withStart(TEN_TO_NINE).withSources(announcement);

    assertThat(live)
        .isEqualTo(
            new Broadcast(
                Broadcast.Kind.LIVE,
                Optional.empty(),
                Optional.of(channel),
                Optional.of(TEN_TO_NINE),
                List.of(announcement)));
  }

  @Test
  void aReplayHasAPage() {
    URI page = URI.create("https://example.org/replay");

    assertThat(Broadcast.replay(page).kind()).isEqualTo(Broadcast.Kind.REPLAY);
    assertThat(Broadcast.replay(page).page()).contains(page);
    assertThat(Broadcast.live(page).kind()).isEqualTo(Broadcast.Kind.LIVE);
  }

  @Test
  void aStartIsInWholeSecondsInTheYears1To9999() {
    Broadcast live = Broadcast.live(URI.create("https://example.org/live"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withStart(TEN_TO_NINE.plusNanos(1)))
        .withMessage("a start must be in whole seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withStart(TEN_TO_NINE.withYear(10_000)))
        .withMessage("the year of a start must be from 1 to 9999, but is 10000");
  }

  @Test
  void aDuplicateSourceIsRefused() {
    SourceId source = new SourceId("q3");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Broadcast.liveOn(Text.of("fr", "a")).withSources(source, source))
        .withMessage("sources must not be listed twice; remove one");
  }
}
