// Prints what ical.js understands of a calendar: one event a line, fields parted by tabs, each percent-encoded.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const moment = (time) => (time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString());

export function events(file) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      start: moment(event.startDate),
      end: moment(event.endDate),
      summary: event.summary,
      description: event.description ?? "",
      location: event.location,
      status: component.getFirstPropertyValue("status"),
      stamp: component.getFirstPropertyValue("dtstamp").toString(),
    };
  });
}

export function line(event) {
  return [event.uid, event.sequence, event.start, event.end, event.summary, event.description, event.location, event.status]
    .map(encodeURIComponent)
    .join("\t");
}

if (process.argv[1].endsWith("read.js")) {
  console.log(events(process.argv[2]).map(line).join("\n"));
}
