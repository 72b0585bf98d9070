-- One row for each case whose words are indexed later, in place of one setting that was written whole
-- each time that something came.
CREATE TABLE words_later (
  id INTEGER PRIMARY KEY -- the number of its line in the list, as in the index of words
) STRICT;

-- The setting held their ids as hexadecimal digits, one after the other.
INSERT INTO words_later (id)
SELECT case_head.id
FROM setting JOIN case_head ON instr(setting.value, lower(hex(case_head.case_id))) > 0
WHERE setting.name = 'words-later';

DELETE FROM setting WHERE name = 'words-later';
