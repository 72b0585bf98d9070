### review: unreviewed
### Noms des jours et des mois, écriture des dates.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# $day (Number), $month (String): one of the months above, $year (String)
date = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
# $weekday (String): one of the days above, $date (String): as above
full-date = { $weekday } { $date }
# $month (String), $year (String): a month that is remembered without its day
month-of-year = { $month } { $year }
# $date (String), $time (String): such as 09:05
date-and-time = { $date }, { $time }
