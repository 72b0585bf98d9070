### review: unreviewed
### The lock: it never asks, and nothing is lost to it.

lock-words-waiting = Les derniers mots ne sont pas encore gardés. Un nouvel essai est en cours.
lock-after = Verrouiller après
# $count (Number): how many minutes
lock-after-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lock-after-hint = Sans touche ni souris. Se verrouille aussi quand l’ordinateur se met en veille ou que son écran est verrouillé. Ce que vous avez écrit reste.
