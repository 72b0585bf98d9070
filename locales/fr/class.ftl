### review: unreviewed

class-title = Résultats du groupe
class-intro = Ce que les participants ont noté avec la même personne, côte à côte. On compte des personnes pour chaque question ; personne n’est noté.
class-none = Rien n’a encore été remis. À la fin d’un bilan, un participant remet le sien sur cet ordinateur, ou enregistre un fichier qui se lit ici.
class-bring = Fichiers des participants
class-path = Fichier ou répertoire
class-path-hint = Où sont les fichiers, par exemple sur une clé. Ils finissent par .dalil-exercise.
class-path-missing = Indiquer où sont les fichiers.
class-read = Lire les fichiers
class-brought = Nouveaux : { $new }. Déjà là : { $again }.
class-refused = Non lu, car ce n’est pas un fichier d’un exercice de ce guide : { $name }
class-people =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
class-participant = Participant { $number }
class-same-step = Arrivés à l’étape de l’histoire, pour la même raison : { $count } sur { $people }
class-talk = De quoi parler
class-talk-hint = Ce que la plupart ont autrement que l’histoire.
class-talk-none = Il n’y a rien que la plupart aient autrement que l’histoire. Les tableaux montrent le reste.
class-found-by = Trouvé par { $count } sur { $people }
class-other-basis-by = Connu autrement par { $count } sur { $people }
class-missed-by = Manqué par { $count } sur { $people }
class-differs-by = Noté autrement par { $count } sur { $people }
class-assumed-by = Supposé par { $count } sur { $people }
class-signs = Signes
class-others = Autres réponses
class-question = Question
class-seen-by = L’ont
class-of = { $count } sur { $people }
class-cell-found = trouvé
class-cell-other-basis = par une autre voie
class-cell-missed = manqué
class-cell-differs = autrement
class-cell-assumed = supposé
class-cell-open = ouvert
class-participants = Participants
class-other-edition = Autre édition du guide
class-remove = Retirer
class-remove-of = Retirer : { $participant }
class-remove-all = Tout retirer
class-remove-all-hint = Ce qui a été remis au sujet de cette personne quitte cet ordinateur. Les fichiers ailleurs restent.
class-hand-in = Pour le groupe
class-hand-in-hint = Votre formateur peut mettre vos choix à côté de ceux des autres. Les notes restent ici. Aucun nom n’y figure, sauf si vous en tapez un.
class-label = Un nom pour le formateur, si vous voulez
class-label-hint = Le numéro de votre table, par exemple. Qui a le fichier peut le lire.
class-hand-in-here = Remettre sur cet ordinateur
class-handed-in = Remis. Cela reste quand vous recommencez.
class-save = Enregistrer un fichier
class-save-hint = Vos choix dans cet exercice, en clair. Il n’est jamais lu comme un dossier.
class-saved = Le fichier est là.
class-mark-none = Ce sont des nombres pour en parler. Ils ne disent rien de ce que vaut quelqu’un.
