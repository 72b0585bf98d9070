-- The words of a case are indexed later. New cases stand at the end, so that what comes together
-- changes one page.
INSERT OR IGNORE INTO words_later (id)
SELECT id FROM case_head WHERE case_id = :case
