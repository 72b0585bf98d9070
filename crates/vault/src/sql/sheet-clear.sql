-- After recovery no sheet opens the vault.
DELETE FROM sheet
