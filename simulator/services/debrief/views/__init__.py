"""A call looked back on: verdict, analysis board, what to work on, mistakes asked again, branches, worked examples."""

from simulator.services.debrief.chart_shapes import Area, Chart, ChartPoint, Dot, Line, Shape, Words
from simulator.services.debrief.views.board import AnalysisBoard, BestCourse, Better, Moment
from simulator.services.debrief.views.graded import GradedFile
from simulator.services.debrief.views.learning import (
    AnalysedTurn,
    Column,
    CompareRow,
    CompareView,
    LearnOption,
    LearnView,
    Question,
    WorkedStep,
    WorkedView,
)
from simulator.services.debrief.views.scorecard import (
    CheckYourself,
    CriterionView,
    CriticalError,
    DebriefView,
    FailedCheck,
    Praise,
    Priority,
    Quote,
    Remark,
    SectionView,
    TypedReview,
)
from simulator.services.debrief.wording import Fact

__all__ = [
    "AnalysedTurn",
    "AnalysisBoard",
    "Area",
    "BestCourse",
    "Better",
    "Chart",
    "ChartPoint",
    "CheckYourself",
    "Column",
    "CompareRow",
    "CompareView",
    "CriterionView",
    "CriticalError",
    "DebriefView",
    "Dot",
    "Fact",
    "FailedCheck",
    "GradedFile",
    "LearnOption",
    "LearnView",
    "Line",
    "Moment",
    "Praise",
    "Priority",
    "Question",
    "Quote",
    "Remark",
    "SectionView",
    "Shape",
    "TypedReview",
    "Words",
    "WorkedStep",
    "WorkedView",
]
