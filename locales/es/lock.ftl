### review: unreviewed
### The lock: it never asks, and nothing is lost to it.

lock-words-waiting = Las últimas palabras aún no están guardadas. Se está intentando de nuevo.
lock-after = Bloquear después de
# $count (Number): how many minutes
lock-after-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
lock-after-hint = Sin tocar el teclado ni el ratón. También se bloquea cuando el ordenador se suspende o se bloquea su pantalla. Lo que escribió se queda.
