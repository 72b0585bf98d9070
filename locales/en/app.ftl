### review: unreviewed
### What stands around every screen, and the parts that every screen uses.

## Spine: places above; hotline, lock and leave below

skip-to-content = Skip to the content
spine-label = Main
spine-cases = Cases
spine-settings = Settings
spine-hotline = Hotline
spine-lock = Lock
spine-leave = Leave now

## Hotline card. Somebody may be looking at the screen: it says a number and nothing of its purpose.

hotline-title = Hotline
hotline-how = Free to call. Anyone may call.
hotline-to-supply = To be supplied

## Case bar

case-tabs = This case
tab-quick-look = Quick look
tab-conversation = Conversation
tab-result = Result
tab-referral = Referral
tab-files = Files
tab-history = History
tab-conflicts = Differences
# $place (String): where it began, in the officer's words. $day (String): "today", "yesterday" or a date
case-place-and-day = { $place } · { $day }

## Where a record is. Two truths, never one.

# $time (String): such as 10:42
saved-here = Saved on this computer { $time }
authority-not-sent = Authority: not sent yet
# Heard, not seen, after each answer
saved-spoken = Saved

## Time

day-today = today
day-yesterday = yesterday
# $day (Number), $month (String)
day-and-month = { $day } { $month }
ago-now = just now
# $count (Number): minutes, 1 to 59
ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
# $time (String): such as 09:15
ago-today = today, { $time }
ago-yesterday = yesterday, { $time }

## Counted signs. Words for drawings, and for the screen reader.

sign-strong = strong
sign-medium = medium
sign-weak = weak
signs-none = no signs counted
# $count (Number)
signs-strong = { $count } strong
signs-medium = { $count } medium
signs-weak = { $count } weak
# $first, $second, $third (String): "1 strong", "2 medium" …
signs-two = { $first }, { $second }
signs-three = { $first }, { $second }, { $third }

## Parts

dialog-close = Close
opening = Opening…
passphrase-show = Show
passphrase-hide = Hide
passphrase-capitals = Capitals are locked on.
