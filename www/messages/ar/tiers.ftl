# The tier the partner stands at, month by month.

title = المستوى على امتداد الخطة
evolving = قواعد البرنامج نفسه ترفعك أو تنزلك.
held = مثبّت باختيارك، فدعه يتغير لتُطبّق قواعد البرنامج.
