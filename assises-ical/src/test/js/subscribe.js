// Plays a subscriber: takes one calendar after the other, keeps an event unless the new one has a higher SEQUENCE (RFC 5546, 2.1.4),
// as Google Calendar and Outlook do, and prints what it then shows after each, followed by an empty line.
import { events, line } from "./read.js";

const shown = new Map();
for (const file of process.argv.slice(2)) {
  for (const event of events(file)) {
    const known = shown.get(event.uid);
    if (!known || event.sequence > known.sequence) {
      shown.set(event.uid, event);
    }
  }
  console.log([...shown.values()].map(line).join("\n") + "\n");
}
