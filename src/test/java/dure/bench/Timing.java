package dure.bench;

import java.util.Arrays;

/** The times of one act done many times on a warm program, in milliseconds. */
record Timing(double median, double p95) {

    private static final int WARM = 60;
    private static final int TIMES = 200;

    static Timing of(Runnable act) {
        for (int i = 0; i < WARM; i++) {
            act.run();
        }
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            act.run();
            took[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(took);
        return new Timing(took[TIMES / 2], took[TIMES * 95 / 100]);
    }
}
