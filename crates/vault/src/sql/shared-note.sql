-- Who works on a case, as the list shows it. Whether the officer has seen it stays.
INSERT INTO shared (case_id, opener, granted, ended)
VALUES (:case, :opener, :granted, :ended)
ON CONFLICT (case_id) DO UPDATE SET opener = :opener, granted = :granted, ended = :ended
