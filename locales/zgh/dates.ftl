### review: unreviewed
### ⵉⵙⵎⴰⵡⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⴷ ⵡⴰⵢⵢⵓⵔⵏ.

weekday-1 = ⴰⵢⵏⴰⵙ
weekday-2 = ⴰⵙⵉⵏⴰⵙ
weekday-3 = ⴰⴽⵕⴰⵙ
weekday-4 = ⴰⴽⵡⴰⵙ
weekday-5 = ⴰⵙⵉⵎⵡⴰⵙ
weekday-6 = ⴰⵙⵉⴹⵢⴰⵙ
weekday-7 = ⴰⵙⴰⵎⴰⵙ

month-1 = ⵉⵏⵏⴰⵢⵔ
month-2 = ⴱⵕⴰⵢⵕ
month-3 = ⵎⴰⵕⵚ
month-4 = ⵉⴱⵔⵉⵔ
month-5 = ⵎⴰⵢⵢⵓ
month-6 = ⵢⵓⵏⵢⵓ
month-7 = ⵢⵓⵍⵢⵓⵣ
month-8 = ⵖⵓⵛⵜ
month-9 = ⵛⵓⵜⴰⵏⴱⵉⵔ
month-10 = ⴽⵜⵓⴱⵔ
month-11 = ⵏⵓⵡⴰⵏⴱⵉⵔ
month-12 = ⴷⵓⵊⴰⵏⴱⵉⵔ

# $day (Number), $month (String): one of the months above, $year (String)
date = { $day } { $month } { $year }
# $weekday (String): one of the days above, $date (String): as above
full-date = { $weekday } { $date }
# $month (String), $year (String): a month that is remembered without its day
month-of-year = { $month } { $year }
# $date (String), $time (String): such as 09:05
date-and-time = { $date }, { $time }
