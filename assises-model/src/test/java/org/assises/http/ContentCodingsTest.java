package org.assises.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZip",
        "x-gzip",
        "gzip, deflate, br, zstd",
        "br;q=1.0, gzip;q=0.8, *;q=0.1",
        "deflate , \t gzip ;\tq=1",
        "gzip;q=0.001",
        "gzip;q=1.000",
        "gzip;q=1.",
        "gzip;Q=0.5",
        "*",
        "*;q=0.5",
        "identity;q=0, *;q=0.5",
        "identity;q=0.5, gzip;q=1.0",
        "identity;q=0.5, gzip;q=0.5",
        ", ,gzip,",
        "br;q=broken, gzip",
      })
  void gzipIsSentIfItIsNotLessPreferred(String header) {
    assertThat(ContentCodings.in(header).preferGzip()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "identity",
        "br, deflate",
        "gzip;q=0",
        "gzip;q=0.000",
        "gzip;q=0.",
        "*;q=0",
        "*, gzip;q=0",
        "gzip;q=0, *",
        "x-gzip;q=0, *;q=1",
        "gzip, gzip;q=0",
        "identity;q=1, gzip;q=0.5",
        "identity, *;q=0.9",
        "identity;q=0, gzip;q=0",
        "gzipped",
        "gzip q=1",
      })
  void plainBytesAreSentOtherwise(String header) {
    assertThat(ContentCodings.in(header).preferGzip()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip;q=2",
        "gzip;q=1.5",
        "gzip;q=-1",
        "gzip;q=0.0001",
        "gzip;q=.5",
        "gzip;q=",
        "gzip;q",
        "gzip;",
        "gzip;level=9",
        "gzip;q=1;q=1",
        "gzip;q = 1",
        "gzip;q=\"1\"",
        "gzip;q=١",
        "gzip;q=1e0",
        "gzip;q=+1",
        "gzip;q=0x1",
      })
  void aMalformedWeightIsIgnored(String header) {
    assertThat(ContentCodings.in(header).preferGzip()).isFalse();
  }
}
