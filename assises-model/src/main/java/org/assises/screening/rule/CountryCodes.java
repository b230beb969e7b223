package org.assises.screening.rule;

/**
 * The country codes of telephone numbers, with the number of digits that may follow, as in {@code
 * 32 8-9}.
 */
final class CountryCodes {
  private static final int LONGEST = 3;

  /**
   * Country codes and the minimum and maximum number of digits after them (ITU-T E.164). After 00,
   * only these codes are accepted; after +, any code is.
   */
  private static final String[] CODES = {
    // neighbours of France
    "32 8-9 Belgium",
    "34 9-9 Spain",
    "39 8-11 Italy, San Marino and the Vatican; a first 0 stays",
    "41 9-9 Switzerland",
    "44 9-10 United Kingdom",
    "49 7-12 Germany",
    "352 6-11 Luxembourg",
    "376 6-9 Andorra",
    "377 8-9 Monaco",
    // Europe
    "30 10-10 Greece",
    "31 9-9 Netherlands",
    "36 8-9 Hungary",
    "40 9-9 Romania",
    "43 7-12 Austria",
    "45 8-8 Denmark",
    "46 7-9 Sweden",
    "47 8-8 Norway",
    "48 9-9 Poland",
    "351 9-9 Portugal",
    "353 7-9 Ireland",
    "355 8-9 Albania",
    "356 8-8 Malta",
    "357 8-8 Cyprus",
    "358 6-11 Finland",
    "359 8-9 Bulgaria",
    "370 8-8 Lithuania",
    "371 8-8 Latvia",
    "372 7-8 Estonia",
    "373 8-8 Moldova",
    "380 9-9 Ukraine",
    "381 8-9 Serbia",
    "385 8-9 Croatia",
    "386 8-8 Slovenia",
    "420 9-9 Czechia",
    "421 9-9 Slovakia",
    "7 10-10 Russia and Kazakhstan",
    "90 10-10 Turkey",
    // Africa
    "20 9-10 Egypt",
    "27 9-9 South Africa",
    "212 9-9 Morocco",
    "213 8-9 Algeria",
    "216 8-8 Tunisia",
    "221 9-9 Senegal",
    "222 8-8 Mauritania",
    "223 8-8 Mali",
    "224 8-9 Guinea",
    "225 10-10 Ivory Coast",
    "226 8-8 Burkina Faso",
    "227 8-8 Niger",
    "228 8-8 Togo",
    "229 8-10 Benin",
    "230 7-8 Mauritius",
    "235 8-8 Chad",
    "236 8-8 Central African Republic",
    "237 8-9 Cameroon",
    "241 7-9 Gabon",
    "242 9-9 Congo",
    "243 9-9 Democratic Republic of the Congo",
    "261 9-9 Madagascar",
    "269 7-7 Comoros",
    // overseas France without a code that French numbers share
    "508 6-9 Saint Pierre and Miquelon",
    "681 6-6 Wallis and Futuna",
    "687 6-6 New Caledonia",
    "689 8-8 French Polynesia",
    // America, Asia, Oceania
    "1 10-10 North America",
    "52 10-10 Mexico",
    "54 10-11 Argentina",
    "55 10-11 Brazil",
    "56 9-9 Chile",
    "57 10-10 Colombia",
    "61 9-9 Australia",
    "64 8-10 New Zealand",
    "81 9-10 Japan",
    "82 8-10 South Korea",
    "84 9-10 Vietnam",
    "86 10-11 China",
    "91 10-10 India",
    "509 8-8 Haiti",
    "961 7-8 Lebanon",
    "962 8-9 Jordan",
    "971 8-9 United Arab Emirates",
    "972 8-9 Israel",
  };

  /** The minimum number of digits after each code; 0 for numbers that are not a code. */
  private static final int[] FEWEST = new int[1000];

  private static final int[] MOST = new int[1000];

  static {
    for (String line : CODES) {
      String[] parts = line.split("[ -]", 4);
      int code = Integer.parseInt(parts[0]);
      FEWEST[code] = Integer.parseInt(parts[1]);
      MOST[code] = Integer.parseInt(parts[2]);
    }
  }

  private CountryCodes() {}

  /** {@return the length of the country code that starts here, or 0 if there is none} */
  static int lengthAt(CharSequence text, int start) {
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int digit = Digits.at(text, start + length - 1);
      if (digit < 0) {
        return 0;
      }
      code = code * 10 + digit;
      if (FEWEST[code] > 0) {
        return length;
      }
    }
    return 0;
  }

  /** {@return whether a number of digits may follow the code between two indices} */
  static boolean mayFollow(CharSequence text, int start, int end, int digits) {
    int code = (int) Digits.valueIn(text, start, end);
    return digits >= FEWEST[code] && digits <= MOST[code];
  }
}
