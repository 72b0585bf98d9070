### review: unreviewed
### The way to the authority: joining it, what waits and why, the stick. Two words are never mixed: saved here, received there.

## In the settings

post-title = Authority and sending
post-join = Join an authority
post-join-hint = With the card that somebody of the authority handed you. Work goes on meanwhile, and nothing is sent that you do not choose.
post-to-waiting = What waits to be sent
post-standing-alone = This computer belongs to no authority. Everything but sending works.
post-standing-asking = You asked to join. The server has not got the request yet; work goes on.
post-standing-uncertified = The server has your request, and the authority has not approved it yet. Work and sending go on.
post-standing-certified = The authority knows this computer.
post-standing-revoked = The authority has withdrawn this computer. Everything is kept here. What is sealed can still be handed in once; speak with the authority.
post-server = Server
post-authority-words = Its six words
post-request-words = Your six words
post-request-words-hint = When you are called to be approved, these are compared. Read them out; type them nowhere.
# $version (Number), $when (element): a date
post-edition = What it says of itself
post-edition-of = No. { $version }, of { $when }
post-old-title = This is from a while ago
# $when (element): a date
post-old = What this computer knows of the authority was good until { $when }. Work goes on. Connect to the network once, or read a stick from the authority.
post-earlier = Cases only on this computer
# $count (Number)
post-earlier-count = { $count ->
    [one] { $count } case is only on this computer. You choose whether the authority gets it.
   *[other] { $count } cases are only on this computer. You choose which the authority gets.
}
post-offer-open = Choose cases

## Joining

join-title = Join an authority
join-back = Back
join-card = The card
join-card-hint = It counts for one computer, for fourteen days. Nobody needs a network for this step.
join-how = How it comes in
join-how-typed = Type it
join-how-square = From a reader
join-how-file = From a file
join-square = The text of the square
join-square-hint = Put the cursor here and let the reader read the square, or paste the text. It begins with DALIL1.
join-file = The file
join-file-hint = The whole path of the file with the card, or of a photo of its square, for example on a stick.
join-server = Server
join-server-hint = As it stands on the card; it begins with https.
join-authority = Authority
join-authority-hint = Seven groups of four.
join-code = Code
join-code-hint = Five groups of four.
# $count, $wanted (Number): characters
join-typed = { $count } of { $wanted }
join-letters = No letter I, L, O or U: what looks like one is the digit 1 or 0. Dashes and spaces do not matter.
join-read = Go on
join-meet = Is this your authority?
# $server (String): an address
join-looking = Asking { $server } who it is. Only the name of its manifest is told; nothing of you or of a case.
join-look-again = Ask again
join-no-answer = Nothing has been sent. The card stays here until you lock; you can go on working and come back.
join-by-stick = Without a network
join-manifest = File with the manifest
join-manifest-hint = Whoever handed you the card can give you this file on a stick. The card proves that it is the right one.
join-manifest-read = Read the file
join-words-hint = If you are in doubt, call the authority on a number that you know, and compare these six words.
join-yes = This is it
join-no = Put the card away
join-who = Who asks?
join-who-hint = Only the desk of the authority can read this; the server cannot.
join-name = Your name
join-role = What you do, and where
join-role-hint = For example: labor inspector, Agadir.
join-who-missing = Fill in both: the desk must know whom it approves.
join-later = Cases that I begin from now on go to the authority
join-later-hint = Each is sealed so that only the desk can read it. Without this you choose case by case.
join-ask = Ask to join
join-done = You have asked to join
join-done-hint = You can work and send at once. Somebody of the authority will compare these words with you and approve it.
join-finish = Done

## Earlier cases

offer-title = Which earlier cases may the authority get?
offer-hint = Nothing of them has left this computer. What you do not choose stays here, and you can choose it later.
offer-all = All of them
offer-none = Keep them here
# $count (Number)
offer-chosen = { $count ->
    [0] Choose at least one
    [one] Give { $count } case
   *[other] Give { $count } cases
}
offer-consent-agrees = The person agreed that a helper knows
offer-consent-refuses = The person refused that somebody knows
offer-consent-not-asked = Nobody has asked the person
offer-urgent = First, now
offer-basis = On what ground
offer-basis-consent = The person agrees
offer-basis-duty = Our service requires it
offer-basis-missing = Say on what ground.
# $count (Number)
offer-given = { $count ->
    [one] { $count } case waits to be sent.
   *[other] { $count } cases wait to be sent.
}

## What waits

sending-title = What waits to be sent
sending-back = Back
sending-none = Nothing waits
sending-none-hint = The server has everything that you gave, and has signed for it.
sending-none-alone = This computer belongs to no authority yet. Everything is saved here.
sending-now = Send now
# Where nothing waits: what came is fetched
sending-look = Ask the server
sending-going = Sending…
sending-mode = When to send
sending-mode-automatic = By itself
sending-mode-metered = Sparingly
sending-mode-manual = When I ask
sending-mode-automatic-hint = As soon as there is a network. It goes on while you work, and stops when this is locked.
sending-mode-metered-hint = Urgent cases and words by themselves; files only when you ask.
sending-mode-manual-hint = Nothing goes before you press the button.
# $when (element): a moment
sending-last = Last tried { $when }
sending-never = Not tried yet
# $when (element): a time
sending-next = Tries again at { $when }
# $when (element): a moment
sending-agreed = The server last had everything { $when }
sending-column-case = Case
sending-column-what = What
sending-column-size = Size
sending-column-why = Why it waits
sending-urgent = First, now
# $count (Number)
sending-parts = { $count ->
    [one] { $count } part of the record
   *[other] { $count } parts of the record
}
# $count (Number)
sending-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
# $parts, $files (String)
sending-parts-and-files = { $parts } and { $files }
# $count (Number)
sending-others = { $count ->
    [one] { $count } part of a colleague’s cases waits too.
   *[other] { $count } parts of a colleague’s cases wait too.
}
# $count (Number): cases that the list leaves out
sending-more = { $count ->
    [one] One more case waits, in the order in which they go.
   *[other] { $count } more cases wait, in the order in which they go.
}
sending-why-next-in-line = Its turn comes
sending-why-sending = Being sent
sending-why-no-network = No network, or the server does not answer
sending-why-busy = The server is busy
sending-why-wrong-server = Another server answered; nothing was sent to it
sending-why-not-approved = Waiting to be approved
sending-why-metered = A file: goes when you ask
sending-why-manual = Goes when you ask
sending-why-quota = The server keeps no more of this computer
sending-why-revoked = This computer was withdrawn
sending-why-program-old = This program is too old for the server
sending-why-card-spent = The code of the card no longer counts: ask for a new card
sending-why-server-broken = What answers does not keep to the rules; nothing was taken from it
sending-safe = All of it is saved on this computer until the server has signed for it.

## The stick

stick-open = Use a stick
stick-title = By stick
stick-what = What waits is written sealed: whoever finds the stick can read nothing of it, and does not see how many cases it is. It goes on waiting here until the answer comes back.
stick-how = What to do
stick-how-write = Write what waits
stick-how-read = Read an answer
stick-folder = Folder on the stick
stick-folder-missing = Name a folder.
stick-read-hint = Where the authority has put its answer. What is on the stick stays there.
stick-write = Write
stick-read = Read
stick-writing = Being written, and then read back.
stick-reading = Being read.
stick-give-up = Give up
# $count (Number)
stick-written = { $count ->
    [one] { $count } part is on the stick
   *[other] { $count } parts are on the stick
}
# $path (element): a path
stick-written-where = It lies at { $path }. Hand the stick to the authority, or to whoever carries it there.
# $count (Number)
stick-fresh = { $count ->
    [0] Nothing on it was new
    [one] { $count } new part was read
   *[other] { $count } new parts were read
}
stick-fresh-hint = Reading a stick twice changes nothing.
stick-done = Done
stick-close = Close

## Of one case

delivery-here = Only on this computer
delivery-waiting = Authority: waits to be sent
# $count (Number): parts that wait
delivery-partly = { $count ->
    [one] Authority: { $count } part waits
   *[other] Authority: { $count } parts wait
}
# $when (element): a moment
delivery-received = Received by the server { $when }
delivery-read = Read at the desk { $when }
delivery-answered = Answered by the desk { $when }
delivery-row-here = Not sent
delivery-row-waiting = Waits
delivery-row-partly = Partly sent
delivery-row-received = Received by the server
delivery-row-read = Read at the desk
delivery-row-answered = Answered by the desk
# $count (Number): parts that wait
delivery-beside = { $count ->
    [0] Nothing waits to be sent.
    [one] { $count } part waits to be sent.
   *[other] { $count } parts wait to be sent.
}
key-send-now = Send now
