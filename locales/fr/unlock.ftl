### review: unreviewed
### La porte. Elle ne dit rien de ce qu'il y a derrière : ni nom, ni but, ni nombre.

## Salutation

greeting-morning = Bonjour
greeting-afternoon = Bon après-midi
greeting-evening = Bonsoir

unlock-languages = Langue
unlock-who = Qui êtes-vous ?
unlock-passphrase = Phrase de passe
unlock-passphrase-hint = Plusieurs mots. Les espaces et les majuscules comptent.
unlock-open = Ouvrir
unlock-opening = Ouverture…
# $count (Number)
unlock-wait = { $count ->
    [one] Le prochain essai est possible dans { $count } seconde.
   *[other] Le prochain essai est possible dans { $count } secondes.
}
unlock-outdoors = Dehors
unlock-indoors = Dedans
unlock-close = Fermer tout de suite
unlock-new-officer = Une nouvelle personne
unlock-back = Retour
unlock-failure = Impossible d’ouvrir
unlock-failure-hint = Tant que ce n’est pas réglé, rien ne peut être ouvert ni changé.

## Trouvé et réparé au démarrage

notice-second-copy-used = L’une des deux copies d’un fichier était abîmée. L’autre a été utilisée, la copie abîmée mise de côté, et rien ne manque.
notice-header-damaged = Les deux copies de la serrure de ce coffre sont abîmées ; rien n’a été effacé. Ne pas le recréer. Le restaurer depuis une sauvegarde, ou demander à l’administrateur.
notice-device-record-rebuilt = La liste de cet ordinateur était abîmée et a été refaite. Les noms sur cet écran peuvent paraître différents ; ce qui est derrière eux est intact.
notice-reserve-freed = Cet ordinateur est presque plein. Libérer bientôt de la place, pour que le travail puisse être enregistré.
notice-history-rolled-back = Un fichier plus ancien a été mis à la place de celui-ci : des entrées manquent. Demander à l’administrateur avant de continuer.
notice-history-cut = Le disque a abîmé ce qui a été gardé en dernier : des entrées récentes manquent. Une copie du fichier abîmé est gardée. Demander à l’administrateur avant de continuer.
notice-history-broken = Certaines entrées ne sont pas telles qu’elles ont été signées. Demander à l’administrateur avant de continuer.
notice-outbox-renewed = Le deuxième emplacement de vos réponses sur cet ordinateur était abîmé. Il a été mis de côté et se refait ; vos réponses sont entières.
notice-outbox-closed = Le deuxième emplacement de vos réponses sur cet ordinateur est inutilisable en ce moment. Vos réponses sont gardées, à un seul endroit. Faire bientôt une sauvegarde.
notice-outbox-changed = Le registre de ce qui a quitté cet ordinateur n’est plus tel qu’il était. Demander à l’administrateur avant de continuer.
notice-pages-replaced = Des pages de ce fichier ne sont pas celles qui ont été verrouillées : elles sont plus anciennes, ou quelqu’un les a mises là. Demander à l’administrateur avant de continuer.
notice-mended = Un fichier abîmé a été trouvé et réparé. Rien ne manque ; le fichier abîmé a été mis de côté.
notice-mended-with-loss = Un fichier abîmé a été trouvé et réparé, mais certaines entrées n’ont pas pu être retrouvées. Leur nombre est dans les réglages ; le fichier abîmé a été mis de côté. Demander à l’administrateur.
notice-reply-unproved = Ouvert par une réponse que sa propre autorité n’a pas signée. Demandez à votre administrateur avant de continuer.
notice-failed-attempts = Quelqu’un a essayé d’autres phrases de passe depuis la dernière ouverture.

## Le premier jour

create-title = Un endroit à vous
create-hint = Seule votre phrase de passe l’ouvre. Il reste sur cet ordinateur.
create-alias = Nom sur cet écran
create-alias-hint = Ne dit rien de vous : le numéro du poste, une couleur.
create-passphrase = Phrase de passe
create-passphrase-hint = Cinq mots ou plus, sans lien entre eux.
create-repeat = La même phrase de passe, encore une fois
create-offer = Ou prendre ces mots
create-offer-use = Utiliser ces mots
create-offer-other = D’autres mots
create-next = Ensuite vient une feuille de récupération : elle l’ouvre si les mots sont un jour oubliés. Garder les mots à l’abri des regards.
create-submit = Créer et ouvrir
create-working = Création…

## La force d'une phrase de passe, en mots

strength-0 = Serait devinée aussitôt
strength-1 = Serait devinée bientôt
strength-2 = Tient un moment
strength-3 = Tient des années
strength-4 = Tient
passphrase-too-short = Trop courte : ajouter des mots.
passphrase-easy = Facile à deviner : ajouter des mots sans lien entre eux.
passphrase-common = Connue de tous : choisir d’autres mots.
passphrase-too-long = Trop longue : 128 caractères au plus.
