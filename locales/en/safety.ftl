### review: unreviewed
### What this computer does behind the program's back, in plain words.

computer-title = This computer
computer-swap = Memory on disk
computer-swap-safe = Memory that is moved to disk is encrypted, or is not moved.
computer-swap-open = This computer moves memory to disk unencrypted. Parts of a case may stay there after it is closed. Ask your administrator for encrypted swap.
computer-swap-unknown = This computer does not say whether memory that is moved to disk is encrypted.
computer-hibernation = Long sleep
computer-hibernation-safe = Sleep writes nothing readable to disk.
computer-hibernation-open = A long sleep writes all memory to disk unencrypted. Shut the computer down instead.
computer-hibernation-unknown = This computer does not say what a long sleep writes to disk.
computer-disk = The disk
computer-disk-safe = The disk with the records is encrypted.
computer-disk-open = The disk with the records is not encrypted. The records themselves are, but papers that you save are not. Ask your administrator for an encrypted disk.
computer-disk-unknown = This computer does not say whether the disk with the records is encrypted.
computer-capture = Pictures of the screen
computer-capture-safe = Other programs see our windows as black.
computer-capture-open = On this system any program can take a picture of the screen. Run no other programs while you talk with a person.
computer-capture-unknown = This computer does not say who may take pictures of the screen.

## Said once, on the first screen

notice-computer-swap = This computer moves memory to disk unencrypted. Parts of what you write may stay there. Your administrator can encrypt it.
notice-computer-hibernation = A long sleep of this computer writes all memory to disk unencrypted. Shut it down instead.
notice-computer-disk = The disk of this computer is not encrypted. What is kept here is; papers that you save are not.

## The clipboard

copied = Copied. It leaves the clipboard after 20 seconds.
not-copied = This is not copied: it says who somebody is.
