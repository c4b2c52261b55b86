"""Holidays, closing days and the days on which an office answers the telephone."""
from datetime import date, datetime, timedelta

NOW = datetime(2026, 11, 20, 17, 0)
LAST_ATTENDANCE = date(2026, 10, 31)
DAY = timedelta(days=1)

# 国民の祝日に関する法律, April 2025 to March 2027, as the Cabinet Office lists them.
NATIONAL_HOLIDAYS = {
    date.fromisoformat(text)
    for text in (
        "2025-04-29 2025-05-03 2025-05-04 2025-05-05 2025-05-06 2025-07-21 2025-08-11 2025-09-15 2025-09-23 "
        "2025-10-13 2025-11-03 2025-11-23 2025-11-24 2026-01-01 2026-01-12 2026-02-11 2026-02-23 2026-03-20 "
        "2026-04-29 2026-05-03 2026-05-04 2026-05-05 2026-05-06 2026-07-20 2026-08-11 2026-09-21 2026-09-22 "
        "2026-09-23 2026-10-12 2026-11-03 2026-11-23 2027-01-01 2027-01-11 2027-02-11 2027-02-23 2027-03-21 "
        "2027-03-22"
    ).split()
}

# The day on which the city was founded: its offices keep it as a holiday.
FOUNDING_DAYS = {date(2025, 6, 1), date(2026, 6, 1)}


def fiscal_year(day):
    return day.year if day.month >= 4 else day.year - 1


def months(fiscal):
    return [(fiscal, m) for m in range(4, 13)] + [(fiscal + 1, m) for m in range(1, 4)]


def days_of(year, month):
    day = date(year, month, 1)
    while day.month == month:
        yield day
        day += DAY


def is_year_end(day):
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


def is_holiday(day):
    return day in NATIONAL_HOLIDAYS or day in FOUNDING_DAYS


def is_office_day(day):
    return day.weekday() < 5 and not is_holiday(day) and not is_year_end(day)


def opening_day(day):
    """Applications open on the first office day of the month before the class."""
    first = (day.replace(day=1) - DAY).replace(day=1)
    while not is_office_day(first):
        first += DAY
    return first
