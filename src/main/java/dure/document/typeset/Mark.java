package dure.document.typeset;

/** One thing to paint. Points; x from the page's left edge, y downwards from the top of its strip or page. */
public sealed interface Mark {

    Mark lowered(float by);

    /** A line of text on its baseline. */
    record Text(float x, float y, Line line, Style style, Spread spread) implements Mark {
        @Override
        public Text lowered(float by) {
            return new Text(x, y + by, line, style, spread);
        }
    }

    /** A straight line from one point to another. */
    record Rule(float x, float y, float toX, float toY, float width, float grey) implements Mark {
        @Override
        public Rule lowered(float by) {
            return new Rule(x, y + by, toX, toY + by, width, grey);
        }
    }

    /** A filled area, y is its top edge. */
    record Area(float x, float y, float width, float height, float grey) implements Mark {
        @Override
        public Area lowered(float by) {
            return new Area(x, y + by, width, height, grey);
        }
    }
}
