### review: unreviewed
### La feuille de récupération, une autre phrase de passe, et le sceau. Calme : personne n'est blâmé d'oublier.

## Avant le premier dossier

sheet-first = D’abord, une feuille de récupération
sheet-again = D’abord, une nouvelle feuille de récupération
sheet-why = Si la phrase de passe est un jour oubliée, cette feuille est la seule chose qui ouvre encore ce que des personnes vous ont dit.
sheet-how = Neuf groupes courts, écrits à la main ou imprimés, puis ressaisis : deux minutes. Quelqu’un attend ? Un stylo et du papier suffisent.
sheet-make = Faire la feuille

## La faire

sheet-title = Feuille de récupération
sheet-back = Retour
sheet-ask-hint = Demandée à nouveau, pour que personne d’autre ne fasse une feuille sur cet ordinateur.
sheet-write = L’écrire, ou l’imprimer
sheet-write-hint = Elle est montrée maintenant et plus jamais ensuite. Ne pas la photographier.
# $number (Number)
sheet-group = Groupe { $number }
sheet-letters = Elle n’a pas de lettre I, L, O ni U. Ce qui y ressemble est le chiffre 1 ou 0.
sheet-print = L’imprimer
sheet-print-hint = Un PDF avec le code et un carré pour un lecteur. De préférence sur une clé : l’imprimer, puis enlever le fichier.
sheet-path = Où
sheet-save = Enregistrer le PDF
sheet-replace = Remplacer le fichier
# $path (element)
sheet-saved = Il se trouve ici : { $path }. L’imprimer maintenant.
sheet-on-paper = Je l’ai sur papier
sheet-type = Maintenant, la ressaisir depuis le papier
sheet-type-hint = Le papier est ainsi éprouvé tant que cela ne coûte rien. Tirets, espaces et majuscules ne comptent pas.
sheet-type-waiting = Une feuille a été faite et pas encore ressaisie. Le papier est-il à portée de main ?
sheet-code = Le code sur le papier
# $count (Number)
sheet-typed = { $count } sur 36
sheet-check = Vérifier
sheet-show-again = La montrer encore
sheet-make-other = En faire une autre
sheet-done = Le papier est juste
sheet-done-keep = Le mettre sous clé dans une enveloppe fermée, à part de cet ordinateur : jamais dans le même sac.
# $path (element)
sheet-file-left = Le PDF se trouve toujours ici : { $path }. Qui le trouve avec cet ordinateur peut tout lire.
sheet-file-remove = Enlever le fichier
sheet-file-removed = Le fichier est enlevé.
sheet-to-settings = Retour aux réglages

## Dans les réglages

recovery-sheet = Feuille de récupération
# $when (element)
recovery-sheet-stands = Ressaisie { $when }. Elle ouvre tout, une fois, si la phrase de passe est oubliée.
recovery-sheet-none = Aucune encore. Un vrai dossier ne peut commencer qu’après une feuille ressaisie.
# $when (element)
recovery-sheet-waiting = Une plus récente a été faite { $when } et pas encore ressaisie. Elle ne compte pas encore.
recovery-sheet-new = Faire une nouvelle feuille
recovery-sheet-finish = La terminer
recovery-sheet-hint = En faire une nouvelle quand le papier est perdu ou que quelqu’un l’a vu. L’ancienne compte jusqu’à ce que la nouvelle soit ressaisie, et n’ouvre plus rien ensuite.
recovery-passphrase = Phrase de passe
recovery-passphrase-hint = La changer quand quelqu’un a pu la voir. La feuille reste valable.
recovery-passphrase-change = Changer la phrase de passe
recovery-passphrase-present = La phrase de passe actuelle
recovery-passphrase-new = La nouvelle phrase de passe
recovery-passphrase-submit = La changer
recovery-passphrase-changing = Changement…
recovery-passphrase-changed = La phrase de passe est changée.
recovery-key = Clé
# $when (element): a date
recovery-key-made = Faite { $when }. Tout ce qui est gardé ici l’est sous cette clé.
recovery-key-due = Elle a 90 jours ou plus : en donner une autre à ce coffre.
recovery-key-renew = Une autre clé
recovery-key-hint = Tout est réécrit sous une autre clé, et l’ancienne est détruite. À faire tous les 90 jours, et quand quelqu’un quitte le service : ce qui a été copié de cet ordinateur avant n’ouvre rien de ce qui vient après. Les phrases de passe et la feuille restent valables.
recovery-key-passphrase = La phrase de passe
recovery-key-now = Tout réécrire
recovery-key-going = Réécriture…
recovery-key-done = Tout est sous une autre clé.
recovery-key-backups = Les sauvegardes ailleurs gardent l’ancienne clé : en faire une nouvelle, puis les détruire.
recovery-key-leaver = Un collègue part
recovery-key-leaver-who = Qui part
recovery-key-leaver-choose = Choisir qui part
recovery-key-leaver-missing = Indiquer qui part.
recovery-key-leaver-hint = Tout ce que vous partagez avec cette personne prend fin, et tout est réécrit sous une autre clé. L’historique de chaque dossier le dit. Ce qui a été lu ne peut pas être repris.
recovery-key-leaver-now = Y mettre fin et réécrire
recovery-key-leaver-done = Plus rien n’est partagé avec cette personne, et tout est sous une autre clé.

## Le sceau

seal-title = Sceller
seal-hint = Une fois scellé, plus aucune phrase de passe ne l’ouvre ; seule la feuille de récupération le fait. Rien n’est effacé.
seal-how = Sur chaque écran : tenir Verrouiller trois secondes, ou tenir F12. Lâcher plus tôt ne scelle rien.
seal-hold = Tenir pour sceller
seal-holding = Tenir encore pour sceller
seal-let-go = Lâcher, et rien n’est scellé.
seal-after = Après combien de fausses phrases de passe cela se scelle
# $count (Number)
seal-after-count = { $count }
seal-after-never = Jamais
seal-after-hint = Ce que quelqu’un essaie sur le premier écran compte, et ce qui est essayé ici.
key-seal = Sceller : tenir trois secondes

## Une phrase de passe sous la menace

duress-title = Sous la menace
duress-what = Une deuxième phrase de passe, qui peut être dite à voix haute. Saisie à la place de la vôtre, elle ouvre les exercices, et ce que vous gardez est scellé.
duress-hint = Rien sur cet ordinateur ne dit s’il y en a une. Seule la feuille de récupération rend ce qui est gardé.
duress-set = En choisir une
duress-remove = L’enlever
duress-passphrase = La phrase de passe sous la menace
duress-set-now = La garder
duress-set-done = Elle est gardée.
duress-remove-done = Il n’y en a plus.

## À la porte

door-forgot = J’ai oublié ma phrase de passe
# $count (Number)
door-left = { $count ->
    [one] Après { $count } autre essai faux, seule la feuille de récupération l’ouvre.
   *[other] Après { $count } autres essais faux, seule la feuille de récupération l’ouvre.
}
door-sealed = Plus aucune phrase de passe ne l’ouvre. Tout ce qu’il contient est gardé, et sa feuille de récupération l’ouvre.
door-sealed-by-order = L’autorité a ordonné de le sceller : plus aucune phrase de passe ne l’ouvre. Tout ce qu’il contient est gardé. Sa feuille de récupération ou l’autorité peut l’ouvrir.
door-sheet = Ouvrir avec la feuille de récupération
door-sheet-hint = Elle ouvre tout tel que c’était, une fois. Sans phrase de passe ni feuille, personne ne peut l’ouvrir.
door-sheet-next = Continuer
door-sheet-new = Le papier est juste. Maintenant une nouvelle phrase de passe
door-sheet-new-hint = La feuille a alors servi. À l’intérieur, une nouvelle est demandée.
door-sheet-open = Ouvrir
door-ask = La feuille est perdue aussi : demander à l’autorité
door-ask-title = Demander à l’autorité
door-ask-hint = Deux dépositaires de votre autorité peuvent l’ouvrir, pour cet ordinateur seul. Rien n’est perdu entre-temps, et rien n’est encore changé.
door-ask-none = Aucune autorité ne peut l’ouvrir : il n’a jamais été inscrit. Cherchez la feuille de récupération, ou une sauvegarde.
door-ask-path = Où la demande est écrite
door-ask-submit = Écrire la demande
door-ask-words = Lisez ces six mots à un dépositaire par téléphone
# $path (element)
door-ask-carry = La demande est { $path }. Portez-la à votre autorité ; la réponse revient dans un fichier.
door-reply-path = Où se trouve la réponse
door-reply-passphrase = La phrase de passe choisie avec la demande
door-reply-open = Ouvrir avec la réponse
door-ask-anew = Demander de nouveau
# $name (element): the authority
recovery-authority = { $name } peut aussi l’ouvrir, avec deux dépositaires.
