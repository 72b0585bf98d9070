### review: unreviewed
### Avant qu'un papier ou un fichier d'un dossier quitte l'ordinateur : pourquoi, établi par qui, et la phrase de passe.

release-title = Avant qu’il quitte cet ordinateur
release-reason = Pourquoi
release-reason-choose = Choisir une raison
release-reason-helper = Pour un service qui s’occupe de la personne
release-reason-authority = Pour l’autorité compétente ou la commission
release-reason-court = Pour un tribunal ou un procureur
release-reason-person = Pour la personne
release-reason-file = Pour les archives du service
release-reason-other = Une autre raison
release-reason-missing = Choisir pourquoi il sort.
release-words = En quelques mots
release-words-hint = Gardé dans l’historique, jamais sur le papier.
release-words-missing = Une autre raison demande quelques mots.
release-made-by = Au pied de chaque page
release-made-by-alias = L’alias
release-made-by-role = La fonction
release-passphrase = Phrase de passe
release-passphrase-hint = Elle vaut ensuite cinq minutes, pour ce dossier.
release-passphrase-missing = Saisir la phrase de passe.
release-noted = L’historique du dossier garde qu’il est sorti, quand et pourquoi.

## Where to

release-path = Où l’enregistrer
release-path-missing = Dire où l’enregistrer.
release-taken = Un fichier de ce nom existe déjà. Le remplacer est définitif.
release-replace = Le remplacer
release-keep-old = Garder l’ancien
