### review: unreviewed
### Nombres de los días y de los meses, escritura de las fechas.

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# $day (Number), $month (String): one of the months above, $year (String)
date = { $day } de { $month } de { $year }
# $weekday (String): one of the days above, $date (String): as above
full-date = { $weekday }, { $date }
# $month (String), $year (String): a month that is remembered without its day
month-of-year = { $month } de { $year }
# $date (String), $time (String): such as 09:05
date-and-time = { $date }, { $time }
