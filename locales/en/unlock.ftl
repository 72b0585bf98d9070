### review: unreviewed
### The door. It says nothing of what is behind it: no name, no purpose, no count of anything.

## Greeting

greeting-morning = Good morning
greeting-afternoon = Good afternoon
greeting-evening = Good evening

unlock-languages = Language
unlock-who = Who are you?
unlock-passphrase = Passphrase
unlock-passphrase-hint = Several words. Spaces and capitals count.
unlock-open = Open
unlock-opening = Opening…
# $count (Number): seconds until the next try
unlock-wait = { $count ->
    [one] The next try is possible in { $count } second.
   *[other] The next try is possible in { $count } seconds.
}
unlock-outdoors = Outdoors
unlock-indoors = Indoors
unlock-close = Close at once
unlock-new-officer = Somebody new
unlock-back = Back
unlock-failure = It cannot be opened
unlock-failure-hint = Until this is settled, nothing can be opened or changed.

## Something was found and mended at the start

notice-second-copy-used = One of two copies of a file was damaged. The other one was used, the damaged one was set aside, and nothing is missing.
notice-header-damaged = Both copies of the lock of this vault are damaged; nothing was deleted. Do not create it anew. Restore it from a backup, or ask your administrator.
notice-device-record-rebuilt = The list of this computer was damaged and was made anew. Names on this screen may look different; what is behind them is untouched.
notice-reserve-freed = This computer is nearly full. Free some space soon, so that work can be saved.
notice-history-rolled-back = An older file was put in the place of this one: entries are missing. Ask your administrator before you go on.
notice-history-cut = The disk damaged what was kept last: some of the last entries are missing. A copy of the damaged file was kept. Ask your administrator before you go on.
notice-history-broken = Some entries are not as they were signed. Ask your administrator before you go on.
notice-outbox-renewed = The second place of your answers on this computer was damaged. It was set aside and is being made anew; your answers are whole.
notice-outbox-closed = The second place of your answers on this computer cannot be used now. Your answers are kept, in one place only. Back up this computer soon.
notice-outbox-changed = The record of what left this computer is not as it was. Ask your administrator before you go on.
notice-pages-replaced = Pages of this file are not those that were locked: they are older, or were put there by somebody. Ask your administrator before you go on.
notice-mended = A damaged file was found and mended. Nothing is missing; the damaged file was set aside.
notice-mended-with-loss = A damaged file was found and mended, but some entries could not be brought back. How many is written in Settings; the damaged file was set aside. Ask your administrator.
notice-reply-unproved = It was opened by a reply that its own authority did not sign. Ask your administrator before you go on.
notice-failed-attempts = Somebody tried other passphrases since it was last opened.

## The first day: a new officer

create-title = A place of your own
create-hint = Only your passphrase opens it. It stays on this computer.
create-alias = Name on this screen
create-alias-hint = Says nothing about you: the number of your post, a color.
create-passphrase = Passphrase
create-passphrase-hint = Five or more words that do not belong together.
create-repeat = The same passphrase again
create-offer = Or take these words
create-offer-use = Use these words
create-offer-other = Other words
create-next = Next comes a recovery sheet: it opens this if the words are ever forgotten. Keep the words out of sight.
create-submit = Create and open
create-working = Creating…

## How strong a passphrase is, in words

strength-0 = Would be guessed at once
strength-1 = Would be guessed soon
strength-2 = Holds for a while
strength-3 = Holds for years
strength-4 = Holds
passphrase-too-short = Too short: add words.
passphrase-easy = Easy to guess: add words that do not belong together.
passphrase-common = Known to everyone: choose other words.
passphrase-too-long = Too long: 128 characters at most.
