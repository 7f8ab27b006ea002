// Identity of themes and of the Sustainable Development Goals that they serve.

CREATE CONSTRAINT theme_id
FOR (theme:Theme)
REQUIRE theme.id IS UNIQUE;

CREATE CONSTRAINT sdg_goal_id
FOR (goal:SdgGoal)
REQUIRE goal.id IS UNIQUE;
