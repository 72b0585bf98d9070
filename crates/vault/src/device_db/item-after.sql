-- What came through the inbox, oldest first.
SELECT n, kind, sender, bytes FROM item WHERE n > :after ORDER BY n LIMIT 256
