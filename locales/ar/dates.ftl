### review: unreviewed
### أسماء الأيام والشهور كما تُكتب في المغرب.

weekday-1 = الإثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

# $day (Number), $month (String): one of the months above, $year (String)
date = { $day } { $month } { $year }
# $weekday (String): one of the days above, $date (String): as above
full-date = { $weekday } { $date }
# $month (String), $year (String): a month that is remembered without its day
month-of-year = { $month } { $year }
# $date (String), $time (String): such as 09:05
date-and-time = { $date }، { $time }
