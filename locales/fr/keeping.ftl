### review: unreviewed
### Conservation : copies, sauvegardes, clôture et effacement. Rien de ce que dit un dossier.

## Ce qui est gardé

keeping-title = Ce qui est gardé
# $count (Number)
keeping-entries = { $count ->
    [one] { $count } entrée sur cet ordinateur
    [many] { $count } entrées sur cet ordinateur
   *[other] { $count } entrées sur cet ordinateur
}
# $count (Number), $when (element)
keeping-copy = { $count ->
    [one] Copie avec { $count } entrée, faite { $when }
    [many] Copie avec { $count } entrées, faite { $when }
   *[other] Copie avec { $count } entrées, faite { $when }
}
keeping-copies-none = Pas encore de copie. La première est faite dans un moment calme.
keeping-copies-hint = Deux copies se relaient à côté des dossiers, chiffrées comme eux. Elles aident contre un fichier abîmé, pas contre un ordinateur perdu.
keeping-checking = Tout est relu dans les moments calmes.
# $when (element)
keeping-checked = Relu à { $when } : chaque page et chaque signature est entière.
# $when (element)
keeping-mended = Un fichier abîmé a été réparé { $when }
# $count (Number)
keeping-mended-back = { $count ->
    [one] { $count } entrée est de nouveau là.
    [many] { $count } entrées sont de nouveau là.
   *[other] { $count } entrées sont de nouveau là.
}
keeping-mended-none-lost = Aucune ne manque.
# $count (Number)
keeping-mended-lost = { $count ->
    [one] { $count } entrée n’a pas pu être retrouvée. Le dire à l’administrateur.
    [many] { $count } entrées n’ont pas pu être retrouvées. Le dire à l’administrateur.
   *[other] { $count } entrées n’ont pas pu être retrouvées. Le dire à l’administrateur.
}
# $name (element)
keeping-mended-aside = Le fichier abîmé est toujours là : { $name }.

## Sauvegarde

keeping-backup = Sauvegarde à un autre endroit
keeping-folder = Répertoire
keeping-folder-missing = Indiquer un répertoire.
keeping-backup-hint = Sur une clé ou un disque gardé à part de cet ordinateur. Illisible sans la phrase de passe ou la feuille de récupération.
keeping-backup-start = Faire une sauvegarde
keeping-backup-going = La sauvegarde se fait, puis elle est relue.
keeping-give-up = Abandonner
keeping-backup-done = La sauvegarde est entière : elle a été relue.

## Clôture et effacement. $code (String)

keeping-cases = Clore et effacer
keeping-cases-hint = Un dossier terminé est clos. Seul un dossier clos peut être effacé, et pendant 30 jours il peut être repris.
keeping-closed = Clos
keeping-close = Clore { $code }
keeping-close-title = Clore { $code }
keeping-close-what = Le travail est terminé. Tout ce qu’il contient reste et peut être lu.
keeping-close-reason = Pourquoi
keeping-close-referred = Orienté, et les autres l’ont
keeping-close-other-route = Une autre voie a été prise
keeping-close-ended = La personne a mis fin à l’entretien
keeping-close-duplicate = Le même entretien est dans un autre dossier
keeping-close-now = Clore
keeping-erase = Effacer { $code }
keeping-erase-title = Effacer { $code }
keeping-erase-what = Ce qui a été répondu, noté et signé dans ce dossier disparaît, de cet ordinateur et de ses copies. Qu’il y a eu un dossier et qu’il a été effacé reste dans le registre. Les sauvegardes ailleurs et ce qui a été remis ne sont pas touchés.
keeping-erase-reason = Pourquoi
keeping-erase-retention = Le délai de conservation est passé
keeping-erase-asked = La personne l’a demandé
keeping-erase-duplicate = Le même entretien est dans un autre dossier
keeping-erase-mistake = Il a été commencé par erreur
keeping-erase-code = Le code du dossier
keeping-erase-code-hint = Personne n’a encore confirmé avoir reçu ce dossier. Taper { $code } s’il peut disparaître quand même.
keeping-passphrase = Votre phrase de passe
keeping-erase-second = Un collègue est d’accord : effacer tout de suite
keeping-erase-second-hint = Sans collègue, il reste 30 jours dans la corbeille, chiffré, et peut être repris.
keeping-erase-alias = Son nom sur le premier écran
keeping-erase-their-passphrase = Sa phrase de passe
keeping-erase-now = Effacer pour toujours
keeping-erase-bin = Mettre à la corbeille
keeping-go-on = Continuer
keeping-cancel = Annuler
keeping-bin = Corbeille
# $when (element)
keeping-bin-due = effacé le { $when }
keeping-take-back = Reprendre { $code }

## À la porte

keeping-restore = Ramener une sauvegarde
keeping-restore-title = Ramener une sauvegarde
keeping-restore-hint = Le répertoire fait par la sauvegarde ; son nom commence par copy. Ce qui est déjà sur cet ordinateur n’est jamais remplacé.
keeping-restore-start = La ramener
keeping-restore-going = Elle est ramenée et contrôlée.
# $name (element)
keeping-restore-done = { $name } est de nouveau sur le premier écran
keeping-restore-open = Ouvrir
keeping-mend-title = Cela peut être réparé
keeping-mend-hint = Un nouveau fichier est fait de tout ce qui est encore lisible, ici et dans les copies. Le fichier abîmé est mis de côté et n’est pas supprimé.
keeping-mend = Réparer et ouvrir
keeping-mending = Réparation…
