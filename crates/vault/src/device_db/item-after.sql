-- What came through the inbox and is not emptied, oldest first; what cannot be believed yet (3) comes
-- once it is.
SELECT n, kind, sender, bytes FROM item WHERE n > :after AND bytes <> x'' AND taken <> 3 ORDER BY n LIMIT 256
