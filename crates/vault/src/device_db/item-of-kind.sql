-- What came of one kind and is not emptied.
SELECT n, sender, bytes FROM item WHERE kind = :kind AND bytes <> x'' ORDER BY n
