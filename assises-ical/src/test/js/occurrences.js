// Lists the starts that ical.js finds: node occurrences.js FIRST_DAY LAST_DAY ZONE FILE...
// One line for each: the name of the file, a tab, and a day or an instant in UTC.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ICAL from "ical.js";

const [first, last, usual, ...files] = process.argv.slice(2);
const DAY = 86_400_000;
const LONGEST_MOVE = 62 * DAY;
const from = instant(usual, ...first.split("-").map(Number), 0, 0, 0);
const to = instant(usual, ...last.split("-").map(Number), 0, 0, 0) + DAY;

function offset(zone, time) {
  const parts = {};
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  });
  for (const part of format.formatToParts(time)) {
    parts[part.type] = Number(part.value);
  }
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - time;
}

/** The first instant with a local time, by the IANA data of Node. */
function instant(zone, year, month, day, hour, minute, second) {
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const early = local - offset(zone, local - DAY / 2);
  const late = local - offset(zone, local + DAY / 2);
  return early + offset(zone, early) === local ? early : late;
}

function millis(time) {
  const { year, month, day, hour, minute, second } = time;
  const zone = time.zone?.tzid ?? "floating";
  if (zone === "UTC") {
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }
  const name = zone === "floating" ? (time.timezone || usual) : zone;
  try {
    return instant(name, year, month, day, hour, minute, second);
  } catch {
    return time.toUnixTime() * 1000;
  }
}

function start(time) {
  if (time.isDate) {
    const day = time.toString().slice(0, 10);
    return first <= day && day <= last ? day : undefined;
  }
  const at = millis(time);
  return from <= at && at < to ? new Date(at).toISOString().replace(".000", "") : undefined;
}

function starts(calendar) {
  const events = calendar
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event, { exceptions: [] }));
  const series = new Map(
    events.filter((event) => !event.isRecurrenceException()).map((event) => [event.uid, event]));
  const found = [];
  for (const event of events) {
    if (event.isRecurrenceException() && series.get(event.uid)?.isRecurring()) {
      series.get(event.uid).relateException(event);
    } else if (!event.isRecurring()) {
      found.push(start(event.startDate));
    }
  }
  for (const event of events.filter((one) => one.isRecurring() && !one.isRecurrenceException())) {
    const dates = event.iterator();
    for (let date = dates.next(); date; date = dates.next()) {
      if (millis(date) > to + LONGEST_MOVE) {
        break;
      }
      found.push(start(event.getOccurrenceDetails(date).startDate));
    }
  }
  return found.filter(Boolean);
}

for (const file of files) {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const parsed = ICAL.parse(text);
    for (const calendar of typeof parsed[0] === "string" ? [parsed] : parsed) {
      starts(new ICAL.Component(calendar)).forEach((at) => console.log(`${basename(file)}\t${at}`));
    }
  } catch {
    console.log(`${basename(file)}\tunread`);
  }
}
