-- What came through the inbox and is not emptied, oldest first.
SELECT n, kind, sender, bytes FROM item WHERE n > :after AND bytes <> x'' ORDER BY n LIMIT 256
