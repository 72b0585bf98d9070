-- Orders that came and were believed (7), in the order in which they were.
SELECT n, bytes FROM item WHERE taken = 1 AND kind = 7 AND n > :after ORDER BY n
