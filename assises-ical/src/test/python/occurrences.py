"""Lists the starts that recurring-ical-events finds.

Usage: python3 occurrences.py FIRST_DAY LAST_DAY ZONE FILE...
One line for each: the name of the file, a tab, and a day or an instant in UTC.
Needs the Debian package python3-recurring-ical-events.
"""

import os
import sys
from datetime import datetime, timedelta, timezone

import icalendar
import pytz
import recurring_ical_events

first, last, usual = sys.argv[1:4]
zone = pytz.timezone(usual)
begin = zone.localize(datetime.fromisoformat(first))
end = zone.localize(datetime.fromisoformat(last) + timedelta(days=1))


def start(event):
    at = event["DTSTART"].dt
    if not isinstance(at, datetime):
        return at.isoformat() if first <= at.isoformat() <= last else None
    moment = at if at.tzinfo else zone.localize(at)
    if not begin <= moment < end:
        return None
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


for file in sys.argv[4:]:
    name = os.path.basename(file)
    try:
        with open(file, "rb") as calendars:
            for calendar in icalendar.Calendar.from_ical(calendars.read(), multiple=True):
                for event in recurring_ical_events.of(calendar).between(begin, end):
                    if start(event):
                        print(f"{name}\t{start(event)}")
    except Exception:
        print(f"{name}\tunread")
