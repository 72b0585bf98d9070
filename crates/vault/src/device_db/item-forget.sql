-- What came of an erased case is emptied. Its name stays, so that it is not asked for again.
UPDATE item SET bytes = x'' WHERE n = :n
