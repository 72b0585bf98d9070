### review: unreviewed
### Names of days and months, and how a date is written.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# $day (Number), $month (String): one of the months above, $year (String)
date = { $day } { $month } { $year }
# $weekday (String): one of the days above, $date (String): as above
full-date = { $weekday } { $date }
# $month (String), $year (String): a month that is remembered without its day
month-of-year = { $month } { $year }
# $date (String), $time (String): such as 09:05
date-and-time = { $date }, { $time }
