### review: unreviewed
### The lock: it never asks, and nothing is lost to it.

lock-words-waiting = The last words are not kept yet. It is being tried again.
lock-after = Lock after
# $count (Number): how many minutes
lock-after-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lock-after-hint = Without a key or a hand on the mouse. It also locks when the computer sleeps or its screen is locked. What you typed stays.
